/** Reads what a model file is made of, one thing after the other; throws RangeError at the file's end. */
export interface ByteReader {
  byte(): number;
  /** Two bytes, the low one first. */
  word(): number;
  /** A count (u32) and as many ascending numbers as differences: 7 bits a byte, low ones first, the top bit set where more follow. */
  hashes(): Int32Array;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('the tagger model ends early');
    return value;
  };
  const word = () => byte() | (byte() << 8);
  return {
    byte,
    word,
    hashes() {
      const hashes = new Int32Array(word() | (word() << 16));
      let hash = 0;
      for (let i = 0; i < hashes.length; i++) {
        let shift = 0;
        let part = byte();
        for (; part > 127; part = byte(), shift += 7) hash += (part & 127) << shift;
        hash += part << shift;
        hashes[i] = hash;
      }
      return hashes;
    },
  };
}
