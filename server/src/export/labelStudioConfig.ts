import { kindOf, LABELS } from '../formats/labels';
import { PART_LABELS, RELATION_LABELS } from '../formats/quoteParts';

/** Names of the controls of the labelling interface, to which every result refers. */
export const CONTROLS = { text: 'text', labels: 'label', stance: 'stance', value: 'value' } as const;

const COLOURS = { entity: '#4a7fd4', quote: '#3a9a5b', claim: '#d08a1d', structure: '#8a8f98' } as const;
const PART_COLOUR = '#a15fb8';

const colourOf = (label: string): string => {
  const layer = kindOf(label)?.layer;
  return layer === undefined ? PART_COLOUR : COLOURS[layer];
};

const QUOTES = LABELS.filter(label => kindOf(label)?.layer === 'quote').join(',');
const ENTITIES = LABELS.filter(label => kindOf(label)?.layer === 'entity').join(',');

/**
 * The labelling interface that the tasks are made for (https://labelstud.io/tags/): every label, the relations from a
 * quote to its source's words and cue, a quote's stance, and an entity's normalised value.
 */
export const LABEL_STUDIO_CONFIG = `<View>
  <Relations>
${Object.values(RELATION_LABELS)
  .map(label => `    <Relation value="${label}"/>`)
  .join('\n')}
  </Relations>
  <Labels name="${CONTROLS.labels}" toName="${CONTROLS.text}">
${[...LABELS, ...Object.values(PART_LABELS)]
  .map(label => `    <Label value="${label}" background="${colourOf(label)}"/>`)
  .join('\n')}
  </Labels>
  <Text name="${CONTROLS.text}" value="$text"/>
  <Choices name="${CONTROLS.stance}" toName="${CONTROLS.text}" perRegion="true" choice="single" visibleWhen="region-selected" whenTagName="${CONTROLS.labels}" whenLabelValue="${QUOTES}">
    <Choice value="denies"/>
    <Choice value="questions"/>
  </Choices>
  <TextArea name="${CONTROLS.value}" toName="${CONTROLS.text}" perRegion="true" maxSubmissions="1" editable="true" visibleWhen="region-selected" whenTagName="${CONTROLS.labels}" whenLabelValue="${ENTITIES}"/>
</View>
`;
