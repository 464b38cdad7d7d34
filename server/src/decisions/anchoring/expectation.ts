/** Words that were found for certain: where they stood, and where they stand now. */
export interface Landmark {
  readonly stood: number;
  readonly stands: number;
}

/** Tells by landmarks whether words that stood at one place may stand at another now. */
export interface Expectation {
  holds(stood: number, stands: number): boolean;
}

/** Landmarks further away say nothing about a place. */
const REACH = 2000;

export function createExpectation(landmarks: readonly Landmark[]): Expectation {
  const sorted = [...landmarks].sort((a, b) => a.stood - b.stood);
  return {
    holds(stood, stands) {
      const behind = sorted.findIndex(landmark => landmark.stood > stood);
      const near = sorted.slice(Math.max(0, (behind < 0 ? sorted.length : behind) - 1)).slice(0, 2);
      const told = near.filter(landmark => Math.abs(landmark.stood - stood) <= REACH);
      return told.length > 0 && told.every(landmark => keepsDistance(landmark, stood, stands));
    },
  };
}

/** Whether the distance to a landmark stayed the same, give or take a tenth. */
function keepsDistance(landmark: Landmark, stood: number, stands: number): boolean {
  const was = stood - landmark.stood;
  const is = stands - landmark.stands;
  return Math.abs(is - was) <= Math.max(8, Math.abs(was) / 10);
}
