import { useAt } from '#app/layout/link'
import { Pages } from '#app/layout/pages'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Disclosure } from '#app/ui/disclosure'
import { FigureTile } from '#app/ui/figure-tile'
import { Grid, Section, Stack } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { newId } from '#server/platform/id'
import { correctSpending, getBudgetLine, recordSpending, removeBudgetLine, saveBudgetLine } from '#server/techmart/budget/budget'
import { budgetLinePageSchema } from '#server/techmart/budget/budget.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { pageIn } from '../labels'
import { BudgetLineForm } from './budget-line-form'
import { PlanPage, doneOf } from './plan-page'
import { RemoveForm } from './remove-form'
import { SpendingForm } from './spending-forms'
import { SpendingList } from './spending-list'

const pageSize = 20

export const handle = titledBy<{ line: { name: string } }>(({ line }) => line.name)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { fairId = '', lineId = '' } = args.params
  const page = pageIn(new URL(args.request.url))
  return answered(async () => {
    const { entries, ...rest } = await getBudgetLine(person, fairId, lineId, page, pageSize)
    return { ...rest, page, spendingId: newId(), entries: entries.map((entry) => ({ ...entry, correctionId: newId() })) }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', lineId = '' } = args.params
  return act(await readForm(args.request), budgetLinePageSchema, async (input) => {
    if (input.intent === 'remove-line') {
      await removeBudgetLine(person, fairId, lineId)
      return redirectTo(args, paths.officeBudget(fairId, 'done=remove-line'))
    }
    if (input.intent === 'line') await saveBudgetLine(person, fairId, { ...input, id: lineId })
    else if (input.intent === 'spend') await recordSpending(person, fairId, lineId, input)
    else await correctSpending(person, fairId, lineId, input)
    return redirectTo(args, paths.officeBudgetLine(fairId, lineId, `done=${input.intent}`))
  })
}

export default function BudgetLine() {
  const { fair, line, entries, today, page, spendingId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('budget')
  const { money } = useFormat()
  const at = useAt()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  const values = { id: line.id, name: line.name, source: line.source, planned: String(line.planned), note: line.note }
  return (
    <PlanPage
      fair={fair}
      tab="budget"
      title={line.name}
      lead={line.note}
      done={doneOf(search, 'budget:', ['line', 'spend', 'correct'])}
      status={line.over ? <Tag tone="danger">{t('over')}</Tag> : undefined}
      inside
    >
      <Grid columns={3} gap="small">
        <FigureTile label={t('planned')} value={money(line.planned)} note={t(`sources.${line.source}`)} />
        <FigureTile label={t('spent')} value={money(line.spent)} />
        <FigureTile label={t('left')} value={money(line.left)} />
      </Grid>
      <Section title={t('spending.title')} id="spending">
        <Stack>
          <SpendingList entries={entries} />
          <Pages
            page={page}
            pages={Math.ceil(line.entries / pageSize)}
            href={(to) => at(paths.officeBudgetLine(fair.id, line.id, `page=${to}`))}
          />
        </Stack>
      </Section>
      <Section title={t('spending.new')} id="new-spending">
        <SpendingForm key={formKey} id={spendingId} today={today} />
      </Section>
      <Disclosure summary={t('line.edit')} open={search.get('edit') !== null}>
        <BudgetLineForm values={values} submit={t('line.save')} />
      </Disclosure>
      {line.entries === 0 ? (
        <RemoveForm
          intent="remove-line"
          field="lineId"
          id={line.id}
          summary={t('line.remove')}
          text={t('line.remove-text')}
          confirm={t('line.remove-confirm')}
        />
      ) : null}
    </PlanPage>
  )
}
