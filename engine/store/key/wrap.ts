import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import * as v from 'valibot';
import { dataKeyBytes, type DataKey } from './data-key.ts';

/**
 * What opens a library: a passphrase, the recovery code that was shown once, or a secret that the system's key store
 * keeps.
 */
export const secretKinds = ['passphrase', 'recovery', 'system'] as const;
export type SecretKind = (typeof secretKinds)[number];

const base64 = (bytes: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.base64(),
    v.check((text) => Buffer.from(text, 'base64').length === bytes),
  );

const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;

/** A data key that one secret unwraps. The numbers of scrypt are bounded: a file must not be able to ask for more. */
export const wrapSchema = v.object({
  kind: v.picklist(secretKinds),
  /** scrypt's cost (a power of two), block size and parallelism: 128 · cost · block bytes of memory. */
  cost: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(2 ** 10),
    v.maxValue(2 ** 20),
    v.check((cost) => Number.isInteger(Math.log2(cost))),
  ),
  block: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  parallel: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  salt: base64(saltBytes),
  nonce: base64(nonceBytes),
  /** The data key by AES-256-GCM, its tag behind it. */
  wrapped: base64(dataKeyBytes + tagBytes),
});
export type Wrap = Readonly<v.InferOutput<typeof wrapSchema>>;

/** 128 MB and some 0.4 s for each guess. A code or a secret of the key store can't be guessed, and costs less. */
const costs: Readonly<Record<SecretKind, number>> = { passphrase: 2 ** 17, recovery: 2 ** 14, system: 2 ** 14 };
const memoryBound = 2 ** 31 - 1;

const stretched = (
  secret: string,
  { cost, block, parallel, salt }: Pick<Wrap, 'cost' | 'block' | 'parallel' | 'salt'>,
) =>
  scryptSync(secret.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, {
    N: cost,
    r: block,
    p: parallel,
    maxmem: memoryBound,
  });

/** What a wrap is for is authenticated with it, so that one can't pass for another. */
const purpose = (kind: SecretKind): Buffer => Buffer.from(`carrel library key 1 ${kind}`);

export function wrapKey(key: DataKey, kind: SecretKind, secret: string): Wrap {
  const nonce = randomBytes(nonceBytes);
  const how = { cost: costs[kind], block: 8, parallel: 1, salt: randomBytes(saltBytes).toString('base64') };
  const cipher = createCipheriv('aes-256-gcm', stretched(secret, how), nonce).setAAD(purpose(kind));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
  return { kind, ...how, nonce: nonce.toString('base64'), wrapped };
}

/** Null when the secret is another one. */
export function unwrapKey(wrap: Wrap, secret: string): DataKey | null {
  const bytes = Buffer.from(wrap.wrapped, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', stretched(secret, wrap), Buffer.from(wrap.nonce, 'base64'), {
    authTagLength: tagBytes,
  })
    .setAAD(purpose(wrap.kind))
    .setAuthTag(bytes.subarray(dataKeyBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(0, dataKeyBytes)), decipher.final()]);
  } catch {
    return null;
  }
}
