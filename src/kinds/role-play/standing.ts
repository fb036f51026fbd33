/** How things stand between the two: trust and heat after what was said, as numbers for the meters and as words. */

/** What one line does: from -2 to 2 each. */
export interface Effect {
  trust: number;
  heat: number;
}

export const SCALES = ['trust', 'heat'] as const;

/** Where the meter and the line end. No way through a role-play leads beyond; a test walks them all. */
export const RANGE = { trust: [-6, 10], heat: [-8, 6] } as const;

/** Levels, lowest first, and the least that each takes. Every conversation begins at 0: some trust to win, and hot. */
const TRUST = { gone: -Infinity, shaky: -2, waiting: 0, growing: 3, firm: 6 };
const HEAT = { calm: -Infinity, cooling: -4, warm: -2, hot: 0, boiling: 3 };

/** The heat at which the line of the house is at rest, and from which on up it is as jagged as it can be. */
export const JAGGED = [HEAT.cooling - 1, HEAT.boiling + 1] as const;

/** An ending tells how it really stands, whatever the sum says: the least and most trust that fit with it. */
const TRUST_AT_END = {
  good: [TRUST.growing, Infinity],
  middling: [TRUST.shaky, TRUST.growing - 1],
  bad: [-Infinity, -3],
} as const;

export type TrustLevel = keyof typeof TRUST;
export type HeatLevel = keyof typeof HEAT;
/** Lowest first. */
export const TRUST_LEVELS = ['gone', 'shaky', 'waiting', 'growing', 'firm'] as const satisfies readonly TrustLevel[];
export const HEAT_LEVELS = ['calm', 'cooling', 'warm', 'hot', 'boiling'] as const satisfies readonly HeatLevel[];
export const ENDINGS = ['good', 'middling', 'bad'] as const satisfies readonly (keyof typeof TRUST_AT_END)[];

export function standingAfter(effects: readonly Effect[]): Effect {
  const sum = (of: keyof Effect) => effects.reduce((total, effect) => total + effect[of], 0);
  return { trust: sum('trust'), heat: sum('heat') };
}

/** The same, at an ending. */
export function standingAtEnd(effects: readonly Effect[], end: keyof typeof TRUST_AT_END): Effect {
  const { trust, heat } = standingAfter(effects);
  const [least, most] = TRUST_AT_END[end];
  return { trust: Math.min(Math.max(trust, least), most), heat };
}

/** The place of the level among its levels, 0 the lowest. */
export function levelOf(of: keyof Effect, value: number): number {
  return Object.values(of === 'trust' ? TRUST : HEAT).findLastIndex((least) => value >= least);
}
