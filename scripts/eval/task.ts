export interface Task {
  /** What it measures, for the list of tasks. */
  readonly about: string;
  run(context: TaskContext): Promise<void> | void;
}

export interface TaskContext {
  /**
   * The rows of a set, for instance `align-pud/dev/en-ko.gold.jsonl`, in their order; undefined where the user does
   * not have it. Throws `WrongRow` where a row lacks one of `fields`.
   */
  readonly read: <Row extends object>(
    path: string,
    ...fields: (keyof Row & string)[]
  ) => readonly Row[] | undefined;
  /** One block of the report: a table, a list, a sentence. */
  readonly print: (block: string) => void;
  /** How many of the worst documents to name. */
  readonly worst: number;
  /** Measure only what has this in its set, language and type or label, as the table names them; empty for all. */
  readonly only: string;
}
