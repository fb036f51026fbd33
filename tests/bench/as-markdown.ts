/** What stands on our page of a situation or a quiz, as the Markdown that a writer would give to another system. */
type Fields = Record<string, unknown>;
type Step = { id: string; line?: string };
type Options = Record<string, { text?: string; feedback: string }>;
interface Question {
  ask: string;
  options?: Options;
  targets?: Record<string, string>;
  model?: string;
  reason: string;
}

/** @param lines words of each line to say, as technique/pair */
export function situationText(words: Fields, facts: Fields, lines: Record<string, string>): string {
  const {
    says = [],
    steps,
    stop,
    after,
    leave,
  } = words as {
    says?: string[];
    steps: Record<string, string>;
    stop: { if: string; then: string };
    after: string;
    leave?: string;
  };
  const quoted = (line: string | undefined) => (line && lines[line] ? `> ${lines[line]}` : '');
  const ordered = (facts['steps'] as Step[]).map(({ id, line }, index) =>
    [`${index + 1}. ${steps[id]}`, quoted(line).replace(/^/, '   ').trimEnd()].filter(Boolean).join('\n\n'),
  );
  const parts = [
    says.map((said) => `> ${said}`).join('\n>\n'),
    leave ? `**${leave}**` : '',
    quoted(facts['line'] as string | undefined),
    ...ordered,
    `## ${stop.if}`,
    stop.then,
    after,
  ];
  return filled(parts);
}

export function quizText(words: Fields, facts: Fields): string {
  const questions = words['questions'] as Record<string, Question>;
  const parts = (facts['questions'] as { id: string }[]).flatMap(({ id }) => {
    const { ask, options = {}, targets = {}, model = '', reason } = questions[id]!;
    const listed = Object.values(options).map(({ text, feedback }) => `- ${text ? `**${text}** ` : ''}${feedback}`);
    return [
      `## ${ask}`,
      listed.join('\n'),
      Object.values(targets)
        .map((text) => `- ${text}`)
        .join('\n'),
      model,
      reason,
    ];
  });
  return filled(parts);
}

const filled = (parts: readonly string[]) => parts.filter(Boolean).join('\n\n');
