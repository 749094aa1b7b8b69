/**
 * Where things lie in the kernels' memory, and how large they are. Whole numbers without types, because this file is
 * compiled twice: by TypeScript for the side that fills the memory, by AssemblyScript for the side that computes in it.
 */

/** Values that share a scale: GGUF's Q4_0 and Q8_0. */
export const blockValues = 32;
/** Rows of a matrix that lie interleaved, and are multiplied at once. */
export const groupRows = 4;
/** Groups of rows in a block of 32 results. */
export const blockGroups = 8;
/** A block of one group: four half scales, and 64 bytes for each 4 bits of its 128 numbers; or 128 float32. */
export const groupBlockBytes4 = 72;
export const groupBlockBytes8 = 136;
export const groupBlockBytes32 = 512;
/**
 * A block of a row that is multiplied with quantized weights: 32 signed bytes, 8 times their sum as int32, and the
 * scale as float32.
 */
export const quantizedBlockBytes = 40;
/** A block of a row that is multiplied with float32 weights: as it is. */
export const floatBlockBytes = 128;
/**
 * Rows that are multiplied lie in tiles of 16: a tile has its first block of all 16 rows, then the second. So what is
 * multiplied with a block of weights is one stretch of memory.
 */
export const tileRows = 16;
export const quantizedTileBytes = 640;
export const floatTileBytes = 2048;

/** Odd while a job is open to helpers. int32, as all that follow. */
export const stateAt = 0;
/** Set to 1 to send the helpers home. */
export const stopAt = 64;
/** Helpers that are at work. */
export const insideAt = 128;
/** By step, 64 bytes apart: the next task to take, and how many are done. */
export const nextAt = 256;
export const doneAt = 1024;
export const counterStride = 64;

/** The job: how many steps; bytes of scratch per thread, and where it is; the steps. */
export const jobSteps = 1792;
export const jobScratchBytes = 1796;
export const jobScratchAt = 1800;
export const stepsAt = 1856;
export const stepFields = 16;
export const mostSteps = 12;
/** Constants that would be made anew at every use if they stood in the code. */
export const constantsAt = 3072;
/** Products of bytes that are added up at once, 2 or 4: what this processor does in one step. */
export const byteSumsAt = 3584;
/** Where the rest of the memory begins. */
export const freeAt = 4096;

/** A step's first fields. */
export const stepKind = 0;
export const stepTasks = 1;

/**
 * Rows as they are multiplied with weights of `quantizeBits`: float32 (tasks, blocks · 32) → tiles. A task is a row.
 */
export const kindQuantize = 0;
export const quantizeFrom = 2;
export const quantizeBlocks = 3;
export const quantizeTo = 4;
export const quantizeBits = 7;

/** The same after RMSNorm with weights float32 (blocks · 32); the row in float32 needs scratch. */
export const kindNorm = 1;
export const normWeight = 5;
export const normEpsilon = 6;

/**
 * Rows of float32 times float32: (tokens, width) · (rows, width)ᵀ → (tokens, rows). A task is `dotsAtOnce` rows of the
 * weights.
 */
export const kindDots = 2;
export const dotsFrom = 2;
export const dotsTokens = 3;
export const dotsWidth = 4;
export const dotsWeight = 5;
export const dotsTo = 6;
export const dotsRows = 7;
export const dotsAtOnce = 4;

/**
 * Rounded rows times a quantized matrix → float32 (tokens, rows), added to what is there or not. A task is some blocks
 * of 32 rows.
 */
export const kindProduct = 3;
export const productFrom = 2;
export const productTokens = 3;
/** Blocks in a row, and blocks of 32 rows. */
export const productInBlocks = 4;
export const productOutBlocks = 5;
export const productWeight = 6;
/** 4, 8 or 32. */
export const productBits = 7;
export const productTo = 8;
export const productAdds = 9;
export const productTaskBlocks = 10;

/**
 * Copies quantized rows by token to quantized rows by pick. A task is a group. The fields are those of the next steps.
 */
export const kindGather = 9;

/**
 * relu(gate(h)) ⊙ up(h) for groups of picks of the same expert, quantized pick by pick. Groups of rows of gate and up
 * lie in turn. A task is some blocks of one group.
 */
export const kindInner = 4;
/** The quantized rows h by pick (or one for all groups: `expertsShared`), and the quantized results by pick. */
export const expertsFrom = 2;
export const expertsTo = 3;
export const expertsInBlocks = 4;
export const expertsOutBlocks = 5;
export const expertsBits = 6;
export const expertsTaskBlocks = 7;
/** Addresses: groups; by pick its token (int32) and its gate (float32). */
export const expertsGroups = 8;
export const expertsGroupCount = 9;
export const expertsTokens = 10;
export const expertsGates = 11;
/** Where in an expert's weights the matrix begins. */
export const expertsOffset = 12;
export const expertsShared = 13;
/** Of the matrix that the results are multiplied with. */
export const expertsNextBits = 14;

/**
 * Adds gate · down(inner) to float32 (tokens, outBlocks · 32) at `expertsTo`, in the order of the groups; `expertsFrom`
 * are the quantized rows by pick. A task is some blocks of the result for all groups, so no two threads add to the same
 * place.
 */
export const kindDown = 5;

/**
 * Queries and keys get their position, rotate-half. From float32 (tokens, heads + 2 · kvHeads, headDim) queries go to
 * (tokens, heads, headDim), keys and values to the cache, (rows, kvHeads, headDim) each. A task is a token.
 */
export const kindRotate = 6;
export const rotateFrom = 2;
export const rotateHeads = 3;
export const rotateKvHeads = 4;
export const rotateHeadDim = 5;
/** Addresses of float32 (tokens, headDim / 2); 0: no positions. */
export const rotateCos = 6;
export const rotateSin = 7;
/** Addresses of the first token's rows. */
export const rotateKeys = 8;
export const rotateValues = 9;
/** Bytes of a cached number: 2 or 4. */
export const rotateCacheBytes = 10;
export const rotateQueries = 11;

/**
 * One token's attention over cached rows, (rows, kvHeads, headDim) each, the last of which is its own. A task is
 * `attendStretch` rows of one of the kvHeads. What it gives of each head: the largest score, the sum of powers, and the
 * sum of values weighed by them.
 */
export const kindAttend = 7;
/** The token's queries, float32 (heads, headDim). */
export const attendFrom = 2;
export const attendHeads = 3;
export const attendKvHeads = 4;
export const attendHeadDim = 5;
/** Addresses of the first row that the token sees, and how many those are. */
export const attendKeys = 6;
export const attendValues = 7;
export const attendRows = 8;
export const attendCacheBytes = 9;
/** 1: queries are rounded to f16, and sums over values after every row (ADR 0086). */
export const attendInF16 = 10;
export const attendPartials = 11;
export const attendStretch = 256;
/** Values of a head that are summed at once. */
export const attendLanes = 16;
/** float32 of a partial result beside its headDim values. */
export const partialHead = 4;

/** Puts partial results together: float32 (heads, headDim) at `combineTo`. A task is a head. */
export const kindCombine = 8;
export const combineFrom = 2;
export const combineTo = 3;
export const combineHeadDim = 4;
export const combineParts = 5;

/** Half-precision numbers as float32. A task is `widenAtOnce` of them. */
export const kindWiden = 10;
export const widenFrom = 2;
export const widenTo = 3;
/** How many, a multiple of 16. */
export const widenCount = 4;
export const widenAtOnce = 8192;

/** A group: address of its expert's weights, its first pick, a multiple of `tileRows`, and how many there are. */
export const groupFields = 3;

/**
 * Scratch of a thread: from its start 16 rows of 32 float32; a tile's results, twice their room. A norm needs its row.
 */
export const resultScratch = 2048;
export const leastScratch = 2560;
