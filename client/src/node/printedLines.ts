/**
 * What is logged of a server's standard output and error: that it ends and where it was thrown, in the form in which
 * it says so itself. All else, such as a library's or Node's own words, may quote an article and is only counted.
 */
export interface PrintedLines {
  /** Takes what was printed, cut anywhere, and answers the lines that may be logged. */
  read(printed: string): readonly string[];
  /** Lines until now that may not; a line that has no end yet counts. */
  withheld(): number;
}

const ending = /^the server ends: [A-Za-z_]{1,40}(?: [A-Za-z_]{1,40})?$/;
const frame = /^ {4}at (?:(?:async )?[\w$.<>[\] ]{1,80} \()?[^()\s]{1,200}\.js:\d+:\d+\)?$/;

export function printedLines(): PrintedLines {
  let open = '';
  let withheld = 0;
  const mayBeLogged = (line: string) => {
    if (ending.test(line) || frame.test(line)) return true;
    if (line !== '') withheld++;
    return false;
  };
  return {
    read(printed) {
      const lines = (open + printed).split(/\r?\n/);
      open = lines.pop() ?? '';
      return lines.filter(mayBeLogged);
    },
    withheld: () => withheld + (open === '' ? 0 : 1),
  };
}
