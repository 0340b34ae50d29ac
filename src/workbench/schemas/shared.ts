import { z } from 'zod';
import { codeLists } from '../../domain/coding/coding.ts';
import { dimensionIds } from '../../domain/recommendation/dimension.ts';

/** One value or several of an address: "?theme=a&theme=b". */
export const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** Plain data whose type is of the field and whose shape is described there. */
export const opaque = <T>(description: string): z.ZodType<T> =>
  z.any().meta({ description }) as unknown as z.ZodType<T>;

export const dimensionId = z.enum(dimensionIds);
export const codeList = z.enum(codeLists);
const codeState = z.enum(['accepted', 'suggested']);
export const recommendationState = z.enum(['suggested', 'accepted', 'rejected']);
export const reportKind = z.enum(['overview', 'agency', 'action-plan', 'response', 'other']);

/** The dimensions of an address, each with the values chosen, the words searched for, and whose codes are counted. */
export const filterShape = {
  ...(Object.fromEntries(dimensionIds.map((id) => [id, several.optional()])) as Record<
    (typeof dimensionIds)[number],
    z.ZodOptional<typeof several>
  >),
  q: z.string().max(500).default(''),
  counting: z.enum(['all', 'confirmed']).default('all'),
};

export const changeLine = z.strictObject({
  id: z.string(),
  label: z.string(),
  actor: z.string(),
  instant: z.string(),
  sequence: z.number(),
  undoes: z.string().nullable(),
});

/** Someone's word on something, or a suggestion, as it is counted. */
export const countedCode = z.strictObject({ code: z.string(), state: codeState, score: z.number() });

export const anchor = z.strictObject({
  start: z.number(),
  end: z.number(),
  page: z.number(),
  exact: z.string(),
});

export const memo = z.strictObject({
  id: z.string(),
  subject: z.string(),
  text: z.string(),
  coder: z.string(),
  created: z.string(),
});
