import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { FigureTile } from '#app/ui/figure-tile'
import { Grid, Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { getBudget, saveBudgetLine } from '#server/techmart/budget/budget'
import { budgetLineSchema } from '#server/techmart/budget/budget.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { BudgetLineForm } from './budget-line-form'
import { BudgetLines, BudgetSources, BudgetTotals } from './budget-tables'
import { PlanPage, doneOf } from './plan-page'

export const handle = titled('budget:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => ({ lineId: newId(), ...(await getBudget(person, args.params.fairId ?? '')) }))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), budgetLineSchema, async (input) => {
    await saveBudgetLine(person, fairId, input)
    return redirectTo(args, paths.officeBudget(fairId, 'done=line'))
  })
}

export default function Budget() {
  const { lineId, fair, lines, sources, total, income } = useLoaderData<typeof loader>()
  const { t } = useTranslation('budget')
  const { money, number } = useFormat()
  const at = useAt()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  return (
    <PlanPage
      fair={fair}
      tab="budget"
      title={t('title')}
      lead={t('lead')}
      done={doneOf(search, 'budget:', ['line', 'remove-line'])}
      actions={
        lines.length > 0 ? (
          <LinkButton href={at(paths.budgetFile(fair.id))} download variant="secondary" icon="download">
            {t('export')}
          </LinkButton>
        ) : null
      }
    >
      <BudgetTotals total={total} />
      <Section title={t('caption')} id="lines">
        <BudgetLines fair={fair} lines={lines} total={total} />
      </Section>
      {lines.length > 0 ? (
        <Section title={t('by-source')} id="sources">
          <BudgetSources sources={sources} />
        </Section>
      ) : null}
      <Section title={t('income.title')} id="income" lead={t('income.lead')}>
        <Grid columns={3} gap="small">
          <FigureTile label={t('income.billed')} value={money(income.billed)} href={at(paths.officeBookings(fair.id))} />
          <FigureTile label={t('income.received')} value={money(income.received)} />
          <FigureTile label={t('income.invoices')} value={number(income.invoices)} />
        </Grid>
      </Section>
      <Section title={t('line.new')} id="new-line">
        <BudgetLineForm key={formKey} values={{ id: lineId, name: '', source: 'state', planned: '', note: '' }} submit={t('line.add')} />
      </Section>
    </PlanPage>
  )
}
