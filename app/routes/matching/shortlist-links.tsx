import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import type { Result } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Checkbox, Select, TextInput } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { ShortlistPage } from '#server/matching/shortlists/shortlists'
import { linkDays } from '#server/matching/shortlists/shortlists.schema'
import { useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'

interface LinksProps {
  page: ShortlistPage
  /** For the next link: sent twice, it is one. */
  fresh: string
  /** The link just made; shown this once. */
  made: string | undefined
  lastResult: Result | undefined
}

const tones = { open: 'success', expired: 'neutral', revoked: 'neutral' } as const

/** The links that show this shortlist to others: who opened them when, and how they end. */
export function Links({ page, fresh, made, lastResult }: LinksProps) {
  const { links, can, need } = page
  const { t } = useTranslation('shortlists')
  const { day, moment, number } = useFormat()
  const [form, fields] = useForm<{ days: string }, { days: string }, string[]>({ id: 'share', lastResult, defaultValue: { days: '30' } })
  return (
    <div className="flex flex-col gap-5">
      {made ? (
        <Notice kind="alert" tone="success" title={t('links.made')}>
          <TextInput id="made-link" name="link" label={t('links.address')} hint={t('links.once')} readOnly defaultValue={made} />
        </Notice>
      ) : null}
      {can.share ? (
        <Form method="post" id={form.id} noValidate className="no-print flex flex-col items-start gap-4">
          <input type="hidden" name="id" value={fresh} />
          <Select
            field={fields.days}
            label={t('links.days')}
            options={linkDays.map((days) => ({ value: String(days), label: t('links.days-option', { count: days }) }))}
          />
          <Checkbox
            id="with-notes"
            name="withNotes"
            label={t('links.with-notes')}
            hint={need.anonymous ? t('links.anonymous-hint') : undefined}
          />
          <Button name="intent" value="share" variant="secondary" icon="external">
            {t('links.make')}
          </Button>
        </Form>
      ) : null}
      {links.length > 0 ? (
        <Table
          caption={t('links.title')}
          captionHidden
          rows={links}
          rowKey={({ id }) => id}
          columns={[
            { key: 'made', header: t('made'), cell: ({ madeBy, madeAt }) => t('made-by', { name: madeBy, day: day(madeAt) }) },
            {
              key: 'state',
              header: t('state'),
              cell: ({ state, expiresAt }) => (
                <>
                  <Tag tone={tones[state]}>{t(`links.states.${state}`)}</Tag>
                  {state === 'open' ? <span className="block text-sm text-muted">{t('links.until', { day: day(expiresAt) })}</span> : null}
                </>
              ),
            },
            { key: 'notes', header: t('edit.note'), cell: ({ withNotes }) => t(withNotes ? 'common:yes' : 'common:no') },
            {
              key: 'openings',
              header: t('links.opened'),
              cell: ({ openings, openedAt }) =>
                openings === 0 ? (
                  t('links.never')
                ) : (
                  <Disclosure summary={t('links.openings', { count: openings, formatted: number(openings) })}>
                    <ul>
                      {openedAt.map((at) => (
                        <li key={at}>{moment(at)}</li>
                      ))}
                    </ul>
                  </Disclosure>
                ),
            },
            {
              key: 'act',
              header: t('links.end'),
              cell: ({ id, state }) =>
                can.share && state === 'open' ? (
                  <Form method="post">
                    <input type="hidden" name="linkId" value={id} />
                    <Button variant="quiet" size="small" name="intent" value="revoke">
                      {t('links.revoke')}
                    </Button>
                  </Form>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      ) : null}
    </div>
  )
}
