/** The two standards as two ways of saying the same few things to a learning system. */
import type { Standard } from '../manifest.ts';

/** A result to report. */
export interface Result {
  /** 0 to 1 */
  share: number;
  passed: boolean;
}

export interface Dialect {
  /** Under which name the system's window offers itself. */
  api: string;
  start: string;
  end: string;
  get: string;
  set: string;
  commit: string;
  names: { suspend: string; time: string; exit: string; mode: string };
  /** Seconds as the standard wants them. */
  duration: (seconds: number) => string;
  /** What to set when somebody has begun and is not done. */
  begun: (share: number) => [name: string, value: string][];
  done: (result: Result) => [name: string, value: string][];
  /** The status to look at to know whether there is a result already, and what it says then. */
  status: string;
  score: string;
  /** What no system may refuse; the rest is optional, in 1.2 even the place to keep answers. */
  needed: readonly string[];
  /** The share that a score kept by the system stands for. */
  shareOf: (score: string) => number;
}

/** 0000:00:00.00, at most 9999 hours. */
export function clockTime(seconds: number): string {
  const whole = Math.min(Math.max(seconds, 0), 35_999_999);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two((whole / 60) % 60)}:${two(whole % 60)}.${two((whole % 1) * 100)}`;
}

/** PT1H2M3.45S: ISO 8601, to the hundredth of a second. */
export function isoDuration(seconds: number): string {
  const hundredths = Math.round(Math.max(seconds, 0) * 100);
  return `PT${Math.floor(hundredths / 360_000)}H${Math.floor(hundredths / 6000) % 60}M${(hundredths % 6000) / 100}S`;
}

/** To four places: rounded to the full per cent, a result just below the mark would pass. */
function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

export const DIALECTS: Record<Standard, Dialect> = {
  '1.2': {
    api: 'API',
    start: 'LMSInitialize',
    end: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    names: {
      suspend: 'cmi.suspend_data',
      time: 'cmi.core.session_time',
      exit: 'cmi.core.exit',
      mode: 'cmi.core.lesson_mode',
    },
    duration: clockTime,
    begun: () => [['cmi.core.lesson_status', 'incomplete']],
    done: ({ share, passed }) => [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', decimal(share * 100)],
      ['cmi.core.lesson_status', passed ? 'passed' : 'failed'],
    ],
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    needed: ['cmi.core.lesson_status', 'cmi.core.score.raw'],
    shareOf: (score) => Number(score) / 100,
  },
  '2004': {
    api: 'API_1484_11',
    start: 'Initialize',
    end: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    names: { suspend: 'cmi.suspend_data', time: 'cmi.session_time', exit: 'cmi.exit', mode: 'cmi.mode' },
    duration: isoDuration,
    begun: (share) => [
      ['cmi.completion_status', 'incomplete'],
      ['cmi.progress_measure', decimal(share)],
    ],
    done: ({ share, passed }) => [
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.score.raw', decimal(share * 100)],
      ['cmi.score.scaled', decimal(share)],
      ['cmi.progress_measure', '1'],
      ['cmi.completion_status', 'completed'],
      ['cmi.success_status', passed ? 'passed' : 'failed'],
    ],
    status: 'cmi.success_status',
    score: 'cmi.score.scaled',
    needed: ['cmi.completion_status', 'cmi.success_status', 'cmi.score.scaled'],
    shareOf: Number,
  },
};
