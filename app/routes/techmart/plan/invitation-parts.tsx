import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Choice, FieldErrors, TextArea } from '#app/ui/field'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Grid } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { type Tone, Tag } from '#app/ui/tag'
import type { getInvitations } from '#server/techmart/invitations/invitations'
import { type InvitationStep, mostAtOnce } from '#server/techmart/invitations/invitations.schema'
import { useProblem } from '#app/layout/problem'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from '../intent-form'
import { Reasons } from './reasons'

type Invitations = Awaited<ReturnType<typeof getInvitations>>

const stepTone: Record<InvitationStep, Tone> = { sent: 'neutral', seen: 'info', registered: 'success', declined: 'warning' }

/** What became of the invitations, each figure with its records. */
export function Funnel({ fairId, counts }: { fairId: string; counts: Invitations['counts'] }) {
  const { t } = useTranslation('fair-invitations')
  const { number } = useFormat()
  const at = useAt()
  const share = (value: number) =>
    counts.all === 0 ? undefined : t('funnel.share', { share: number(Math.round((value * 100) / counts.all)) })
  const href = (step?: InvitationStep) => `${at(paths.officeInvitations(fairId, step && `step=${step}`))}#sent`
  return (
    <Grid columns={4} gap="small">
      <FigureTile label={t('funnel.all')} value={number(counts.all)} href={href()} />
      <FigureTile label={t('funnel.opened')} value={number(counts.opened)} note={share(counts.opened)} />
      <FigureTile
        label={t('funnel.registered')}
        value={number(counts.registered)}
        note={share(counts.registered)}
        href={href('registered')}
      />
      <FigureTile label={t('funnel.declined')} value={number(counts.declined)} note={share(counts.declined)} href={href('declined')} />
    </Grid>
  )
}

/** Organisations that fit, to choose from; the best fits are chosen by whoever looks, not by the page. */
export function InviteForm({ candidates }: Pick<Invitations, 'candidates'>) {
  const { t } = useTranslation('fair-invitations')
  const { words, number } = useFormat()
  const say = useProblem()
  const [form, fields] = useIntentForm('invite')
  const summary = useFormSummary(form, { organisationIds: t('candidates.title'), note: t('candidates.note') })
  const chosen = fields.organisationIds?.initialValue
  const ticked = new Set(Array.isArray(chosen) ? chosen : [chosen])
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-5">
      {summary}
      <input type="hidden" name="intent" value="invite" />
      <fieldset aria-describedby={fields.organisationIds?.errorId}>
        <legend className="sr-only">{t('candidates.title')}</legend>
        <FieldErrors id={fields.organisationIds?.errorId ?? 'invite-errors'} errors={(fields.organisationIds?.errors ?? []).map(say)} />
        <ul className="grid gap-3 lg:grid-cols-2">
          {candidates.map(({ organisationId, name_vi, name_en, score, asRole, reasons }, index) => (
            <li key={organisationId} className="rounded-lg border border-line bg-white p-3">
              <Choice
                id={index === 0 ? (fields.organisationIds?.id ?? organisationId) : `invite-${organisationId}`}
                type="checkbox"
                name="organisationIds"
                value={organisationId}
                defaultChecked={ticked.has(organisationId)}
                label={<span className="font-semibold">{words(name_vi, name_en)}</span>}
              />
              <div className="flex flex-col gap-1 pl-9">
                <p className="text-sm text-muted tabular-nums">
                  {[t('candidates.score', { score: number(score) }), t(`as.${asRole}`)].join(' · ')}
                </p>
                <Reasons reasons={reasons} />
              </div>
            </li>
          ))}
        </ul>
      </fieldset>
      <TextArea field={fields.note} label={t('candidates.note')} rows={3} maxLength={600} optional className="max-w-2xl" />
      <div className="flex flex-wrap items-center gap-4">
        <Button icon="mail">{t('candidates.send')}</Button>
        <span className="text-sm text-muted">{t('candidates.most', { most: mostAtOnce })}</span>
      </div>
    </Form>
  )
}

/** Those who were invited, each with how it stands. */
export function SentList({ sent }: Pick<Invitations, 'sent'>) {
  const { t } = useTranslation('fair-invitations')
  const { words, moment } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('sent.caption')}
      captionHidden
      rows={sent}
      rowKey={({ id }) => id}
      empty={<p className="text-muted">{t('sent.empty')}</p>}
      columns={[
        {
          key: 'organisation',
          header: t('sent.organisation'),
          cell: ({ organisation_id, name_vi, name_en }) => (
            <TextLink href={at(paths.organisation(organisation_id))}>{words(name_vi, name_en)}</TextLink>
          ),
        },
        {
          key: 'step',
          header: t('sent.step'),
          cell: ({ step, decline_note }) => (
            <div className="flex flex-col items-start gap-1">
              <Tag tone={stepTone[step]}>{t(`steps.${step}`)}</Tag>
              {step === 'declined' && decline_note ? <span className="text-sm text-muted">{decline_note}</span> : null}
            </div>
          ),
        },
        { key: 'when', header: t('sent.when'), cell: ({ sent_at }) => moment(sent_at) },
        { key: 'why', header: t('sent.why'), cell: ({ reasons }) => <Reasons reasons={reasons} /> },
      ]}
    />
  )
}
