import { LEGAL_RULES } from '#db/reference/legal-rules'
import type { DeadlineRule, DutyRule, EffectRule, FilingRule, LegalRule } from '#db/reference/legal-rules/rule'
import { addDays } from '#server/platform/clock'
import type { DutyFacts } from './transfers.schema'

const holdsOn = (day: string) => (rule: LegalRule) => rule.valid_from <= day && (rule.valid_to === null || day < rule.valid_to)

function fits({ when }: DutyRule, facts: DutyFacts): boolean {
  return (
    (when.direction === undefined || when.direction === facts.direction) &&
    (when.state_money === undefined || when.state_money === facts.usesStateMoney) &&
    (when.result_registered === undefined || when.result_registered === facts.resultRegistered) &&
    (when.transfer_licensed === undefined || when.transfer_licensed === facts.transferLicensed)
  )
}

/** Must, may or need not this contract be registered? The rule of the day of signing that decides (Law on Technology Transfer, Art. 31). */
export function dutyRule(facts: DutyFacts, rules: readonly LegalRule[] = LEGAL_RULES): DutyRule | undefined {
  return rules
    .filter(holdsOn(facts.signedOn))
    .filter((rule): rule is DutyRule => rule.kind === 'duty')
    .filter((rule) => fits(rule, facts))
    .toSorted((a, b) => a.precedence - b.precedence)[0]
}

/** A rule as a page shows it: its words, where they stand, since when they hold and how sure the exchange is of them. */
export interface QuotedRule {
  id: string
  text_vi: string
  text_en: string
  instrument_vi: string
  instrument_en: string
  article: string
  valid_from: string
  /** Read in a source; otherwise it is to be compared with the document first. */
  confirmed: boolean
}

const quoted = (rule: LegalRule): QuotedRule => ({
  id: rule.id,
  text_vi: rule.text_vi,
  text_en: rule.text_en,
  instrument_vi: rule.instrument_vi,
  instrument_en: rule.instrument_en,
  article: rule.article,
  valid_from: rule.valid_from,
  confirmed: rule.certainty === 'sourced' || rule.certainty === 'own',
})

export interface RegistrationHint {
  duty: DutyRule['answer']
  rule: QuotedRule
  /** The last day for handing in the dossier, where registration is a duty. */
  fileBy: string | null
  /** The rules that say by when, who files, and when the contract takes effect. */
  others: QuotedRule[]
}

/** What an officer tells the parties, each sentence with its rule. `ruleId` is the one that the transfer keeps. */
export function registrationHint(facts: Pick<DutyFacts, 'signedOn' | 'direction'>, ruleId: string): RegistrationHint | undefined {
  const rule = LEGAL_RULES.find((one): one is DutyRule => one.kind === 'duty' && one.id === ruleId)
  if (!rule) return undefined
  const valid = LEGAL_RULES.filter(holdsOn(facts.signedOn))
  const deadline = valid.find(
    (one): one is DeadlineRule => one.kind === 'deadline' && one.bound === 'parties' && one.counts_from === 'signing',
  )
  const filing = valid.find((one): one is FilingRule => one.kind === 'filing' && one.direction === facts.direction)
  const effect = valid.find((one): one is EffectRule => one.kind === 'effect' && one.applies_to === `${rule.answer}-register`)
  const must = rule.answer === 'must'
  const others = [must ? deadline : undefined, rule.answer === 'exempt' ? undefined : filing, effect]
  return {
    duty: rule.answer,
    rule: quoted(rule),
    fileBy: must && deadline ? addDays(facts.signedOn, deadline.days) : null,
    others: others.filter((one) => one !== undefined).map(quoted),
  }
}
