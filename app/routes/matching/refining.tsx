import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { FormActions } from '#app/ui/form-actions'
import type { Refinement } from '#server/matching/matching'
import { type Weights, inOrderOf, normalised } from '#server/matching/refinement/refinement.schema'
import { useForm } from '@conform-to/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RefinedOrder } from './refined-order'
import { WeightField } from './weight-field'

interface RefiningProps {
  refinement: Refinement
  /** What was wrong with the weights sent, with what was typed. */
  lastResult: Result | null
}

/** The weights beside the order that they make. Without scripts a press shows it, with them it follows at once. */
export function Refining({ refinement, lastResult }: RefiningProps) {
  const { record, exchange, weights: given, saved, lines, can } = refinement
  const { t } = useTranslation('comparison')
  const at = useAt()
  const [typed, setTyped] = useState<Weights>(given)
  const [form, fields] = useForm<{ weights: Record<string, string> }, { weights: Record<string, string> }, string[]>({
    id: 'weights',
    lastResult,
    defaultValue: { weights: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)])) },
  })
  const each = fields.weights.getFieldset()
  const keys = Object.keys(given)
  const summary = useFormSummary(form, {
    weights: t('refine.weights'),
    ...Object.fromEntries(keys.map((key) => [key, t(`matching:criteria.${key}`)])),
  })
  const weights = useMemo(() => normalised(typed), [typed])
  const order = useMemo(() => {
    const byBefore = lines.toSorted((a, b) => a.before - b.before)
    const placed = inOrderOf(byBefore, weights)
    // Places by the exchange's score stand as the server counted them, also where not all suggestions are shown.
    const known = new Map(lines.map((line) => [line.id, line]))
    return placed.flatMap(({ id, figure, after }) => {
      const line = known.get(id)
      return line ? [{ ...line, figure, after }] : []
    })
  }, [lines, weights])
  return (
    <div className="flex flex-col gap-8">
      <div className="no-print flex flex-col gap-4 rounded-lg border border-line bg-white p-5 shadow-card">
        <h2 className="text-lg font-semibold">{t('refine.weights')}</h2>
        <Form method="get" action={paths.refineNeed(record.id)} id={form.id} noValidate className="flex flex-col gap-5">
          {summary}
          <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
            {keys.map((key) => (
              <WeightField
                key={key}
                field={each[key]}
                label={t(`matching:criteria.${key}`)}
                value={typed[key] ?? 0}
                share={weights[key] ?? 0}
                exchange={exchange[key] ?? 0}
                onChange={(value) => setTyped((before) => ({ ...before, [key]: value }))}
              />
            ))}
          </div>
          <FormActions>
            <Button variant="secondary">{t('refine.show')}</Button>
            {can.save ? (
              <Button formMethod="post" name="intent" value="save">
                {t('refine.save')}
              </Button>
            ) : null}
          </FormActions>
        </Form>
        {saved && can.save ? (
          <Form method="post" action={paths.refineNeed(record.id)}>
            <Button variant="quiet" name="intent" value="remove" icon="trash">
              {t('refine.remove')}
            </Button>
          </Form>
        ) : null}
      </div>
      <RefinedOrder lines={order} href={(id) => at(paths.match(id))} />
    </div>
  )
}
