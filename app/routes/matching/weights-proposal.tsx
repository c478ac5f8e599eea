import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Section, Stack } from '#app/ui/page'
import type { WeightsVersion } from '#server/matching/learning/learning'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePercent } from './quality-bands'
import { WeightsTable } from './weights-table'

type Replayed = NonNullable<WeightsVersion['evidence']>['replayed']

/** A gain in percentage points with its interval, in words. */
export function useGain(): (replayed: Replayed) => string {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const points = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(Math.round(value * 1_000) / 10))}`
  return ({ gain, from, to }) => t('weights.gain', { gain: points(gain), from: points(from), to: points(to) })
}

/** What the exchange has learnt, beside what is in force, with the figures and the two answers. */
export function Proposal({ proposed, inForce }: { proposed: WeightsVersion; inForce: WeightsVersion }) {
  const { t } = useTranslation('learning')
  const { day, number } = useFormat()
  const { version, evidence } = proposed
  const counts = evidence?.counts
  return (
    <Section
      id="proposed"
      title={t('weights.proposed', { version })}
      lead={
        counts
          ? t('weights.proposed-lead', {
              day: day(proposed.madeAt),
              lists: number(counts.lists),
              outcomes: number(counts.outcomes),
              people: number(counts.people),
              days: number(Math.round(counts.days)),
            })
          : undefined
      }
    >
      <Stack>
        <WeightsTable inForce={inForce.weights} proposed={proposed.weights} />
        {evidence ? <Evidence evidence={evidence} /> : null}
        <Form method="post" className="space-y-3">
          <input type="hidden" name="act" value="put-in-force" />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="over" value={inForce.version} />
          <p className="text-muted">{t('weights.put-hint')}</p>
          <Button>{t('weights.put-in-force', { version })}</Button>
        </Form>
        {proposed.can.decline ? <Decline version={version} /> : null}
      </Stack>
    </Section>
  )
}

function Evidence({ evidence: { replayed, places } }: { evidence: NonNullable<WeightsVersion['evidence']> }) {
  const { t } = useTranslation('learning')
  const { number } = useFormat()
  const percent = usePercent()
  const gain = useGain()
  const place = (index: number) => percent(places[index - 1] ?? 0)
  return (
    <div className="rounded-lg border border-line bg-white p-5 shadow-card">
      <h3 className="text-lg font-semibold">{t('weights.replay')}</h3>
      <p className="mt-1 text-muted">{t('weights.replay-lead', { lists: number(replayed.lists) })}</p>
      <div className="mt-4">
        <Definition
          items={[
            { term: t('weights.replay-now'), value: t('weights.percent', { share: percent(replayed.inForce) }) },
            { term: t('weights.replay-new'), value: t('weights.percent', { share: percent(replayed.candidate) }) },
            { term: t('weights.replay-gain'), value: gain(replayed) },
            {
              term: t('weights.places'),
              value: t('weights.places-text', { second: place(2), fifth: place(5), tenth: place(10), twentieth: place(20) }),
            },
          ]}
        />
      </div>
    </div>
  )
}

function Decline({ version }: { version: number }) {
  const { t } = useTranslation('learning')
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: 'decline',
    lastResult: useActionData<SubmissionResult<string[]>>(),
  })
  const ours = form.initialValue?.act === 'decline'
  const summary = useFormSummary(form, { note: t('weights.decline-note') })
  return (
    <Disclosure summary={t('weights.decline')} open={ours && form.status === 'error'}>
      <Form method="post" id={form.id} noValidate className="max-w-xl space-y-5 py-2">
        {ours ? summary : null}
        <input type="hidden" name="act" value="decline" />
        <input type="hidden" name="version" value={version} />
        <TextArea field={fields.note} label={t('weights.decline-note')} rows={3} />
        <Button variant="secondary">{t('weights.decline-submit')}</Button>
      </Form>
    </Disclosure>
  )
}
