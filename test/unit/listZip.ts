const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** Names of the files in a ZIP archive, from its central directory (APPNOTE.TXT 4.3.12, 4.3.16); no ZIP64. */
export function listZip(zip: Buffer): readonly string[] {
  const end = zip.lastIndexOf(Buffer.from(new Uint32Array([endSignature]).buffer));
  if (end < 0) throw new Error('This is no ZIP archive: it has no central directory.');
  const count = zip.readUInt16LE(end + 10);
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (names.length < count) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error(`No directory entry at byte ${at}.`);
    const nameLength = zip.readUInt16LE(at + 28);
    names.push(zip.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}
