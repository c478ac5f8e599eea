import { Cadical } from 'cadical-wasm'

export type Literal = number
export type Answer = 'satisfiable' | 'unsatisfiable' | 'unknown'

/** Effort, in conflicts, for the small questions beside the proof itself. */
const smallEffort = 1_000

/** Clauses in the incremental solver CaDiCaL, with a deadline over all questions. */
export class Formula {
  private last = 0
  private unwanted: (() => boolean) | undefined

  private constructor(
    private readonly solver: Cadical,
    private readonly deadline: number,
  ) {
    this.solver.setTerminate(() => this.late || this.unwanted?.() === true)
  }

  /** `deadline`: the `performance.now()` at which every question is answered "unknown". */
  static async create(deadline: number): Promise<Formula> {
    // Most meetings are not in most slots: guessing "no" first halves the time on real fairs.
    return new Formula(await Cadical.create({ quiet: true, phase: false }), deadline)
  }

  variable(): Literal {
    return ++this.last
  }

  add(...clause: Literal[]): void {
    this.solver.addClause(clause)
  }

  addAll(clause: readonly Literal[]): void {
    this.solver.addClause(clause)
  }

  atMostOne(literals: readonly Literal[]): void {
    for (let i = 0; i < literals.length; i++)
      for (let j = i + 1; j < literals.length; j++) this.add(-(literals[i] as Literal), -(literals[j] as Literal))
  }

  /** A literal that is true exactly where one of these is. */
  either(literals: readonly Literal[]): Literal {
    if (literals.length === 1) return literals[0] as Literal
    const some = this.variable()
    for (const literal of literals) this.add(-literal, some)
    this.addAll([-some, ...literals])
    return some
  }

  get late(): boolean {
    return performance.now() > this.deadline
  }

  /** "unknown" where time is up, or as soon as the answer is no longer wanted. */
  solve(assumptions: readonly Literal[] = [], unwanted?: () => boolean): Answer {
    if (this.late || unwanted?.()) return 'unknown'
    this.unwanted = unwanted
    const answer = this.solver.solve({ assumptions })
    this.unwanted = undefined
    return answer
  }

  /** The same within a small effort: "unknown" says nothing. */
  tryToSolve(assumptions: readonly Literal[], effort = smallEffort): Answer {
    return this.late ? 'unknown' : this.solver.solve({ assumptions, conflicts: effort })
  }

  /** After "unsatisfiable": assumptions that cannot all hold. */
  core(): Literal[] {
    return this.solver.failedAssumptions()
  }

  /** After "satisfiable". */
  holds(literal: Literal): boolean {
    return literal > 0 ? this.solver.value(literal) : !this.solver.value(-literal)
  }

  /** Where the search should look first. */
  prefer(literal: Literal): void {
    this.solver.phase(literal)
  }

  dispose(): void {
    this.solver.dispose()
  }
}
