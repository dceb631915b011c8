const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; ++bit) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of gzip, zip and PNG; Node.js has its own only since 22. */
export function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A step of the checksum over zeros is linear in its 32 bits: a map is the images of the single bits. */
const through = (map, value) => {
  let sum = 0;
  for (let bit = 0; value !== 0; ++bit, value >>>= 1) if (value & 1) sum ^= map[bit];
  return sum >>> 0;
};

/** The checksum of bytes whose checksum is `value`, followed by `count` zeros: in the logarithm of their number. */
export function crc32WithZeros(value, count) {
  let map = Array.from({ length: 32 }, (_, bit) => {
    const one = (1 << bit) >>> 0;
    return (table[one & 255] ^ (one >>> 8)) >>> 0;
  });
  let sum = ~value >>> 0;
  for (; count > 0; count = Math.floor(count / 2)) {
    if (count % 2) sum = through(map, sum);
    const step = map;
    map = step.map((image) => through(step, image));
  }
  return ~sum >>> 0;
}
