import type { FilesBrought } from '../../../server/src/protocol';
import { words } from '../words';

/** What became of an import, to read, in Markdown. @param conflicts decisions that stand differently here */
export function importReport(brought: FilesBrought, title: string, conflicts: number): string {
  const lines = [
    words('import.reportFormat', brought.format ?? ''),
    ...brought.report,
    ...(conflicts === 0 ? [] : [words('import.report.conflicts', conflicts)]),
  ];
  const parts = [`# ${title}`, lines.map(line => `- ${line}`).join('\n')];
  if (brought.unread.length > 0) parts.push(`## ${words('import.reportUnread')}`);
  for (const { file, line, reason, content } of brought.unread) {
    const where = line === null ? `${file}: ${reason}` : words('import.reportLine', file, line, reason);
    parts.push(`- ${where}`, fenced(content));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Longer than any run of backticks within. */
function fenced(content: string): string {
  const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${content}\n${fence}`;
}
