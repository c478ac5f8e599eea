import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { inWords } from '#server/i18n/format'
import { getOpenings, revokeDisclosure } from '#server/technologies/technologies'
import { organisationSchema } from '#server/technologies/technologies.schema'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { OwnCrumbs, TechnologyTabs } from './tabs'

export const handle = titled('technologies:tabs.openings')

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return answered(async () => {
    const { titleVi, titleEn, version, disclosures, openings, can } = await getOpenings(person, id)
    return {
      id,
      title: inWords(person.locale, titleVi, titleEn),
      version,
      disclosures: disclosures.map(({ granted_at, ...row }) => ({ ...row, grantedAt: granted_at.toISOString() })),
      openings: openings.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
      can,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const id = args.params.id ?? ''
  return act(await readForm(args.request), organisationSchema, async ({ organisationId }) => {
    await revokeDisclosure(person, id, organisationId)
    return redirectTo(args, paths.technologyOpenings(id))
  })
}

/** Who may read the confidential details, and who did. */
export default function Openings() {
  const { id, title, version, disclosures, openings, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('technologies')
  const { moment, day, words } = useFormat()
  const [form] = useForm({ lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, {})
  return (
    <Page
      title={t('tabs.openings')}
      eyebrow={title}
      lead={t('openings.lead')}
      breadcrumbs={<OwnCrumbs id={id} title={title} here={t('tabs.openings')} />}
    >
      <TechnologyTabs id={id} version={version} />
      {summary}
      <Section title={t('openings.allowed')} lead={t('openings.allowed-hint')}>
        <Table
          caption={t('openings.allowed')}
          captionHidden
          rows={disclosures}
          rowKey={(row) => row.id}
          empty={<p className="text-muted">{t('openings.nobody')}</p>}
          columns={[
            { key: 'organisation', header: t('openings.organisation'), cell: (row) => words(row.name_vi, row.name_en) },
            { key: 'granted', header: t('openings.since'), cell: (row) => day(row.grantedAt) },
            ...(can.revoke
              ? [
                  {
                    key: 'revoke',
                    header: t('openings.act'),
                    cell: (row: { id: string; name_vi: string; name_en: string }) => (
                      <Form method="post">
                        <Button name="organisationId" value={row.id} variant="danger" size="small">
                          {t('openings.revoke')}
                          <span className="sr-only"> {words(row.name_vi, row.name_en)}</span>
                        </Button>
                      </Form>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={t('openings.log')}>
        <Table
          caption={t('openings.log')}
          captionHidden
          rows={openings}
          rowKey={(row) => String(row.id)}
          empty={<EmptyState title={t('openings.empty')}>{t('openings.empty-hint')}</EmptyState>}
          columns={[
            { key: 'at', header: t('openings.at'), cell: (row) => moment(row.at) },
            { key: 'person', header: t('openings.person'), cell: (row) => row.person },
            {
              key: 'organisation',
              header: t('openings.organisation'),
              cell: (row) => (row.name_vi === null ? t('openings.office') : words(row.name_vi, row.name_en ?? '')),
            },
            { key: 'what', header: t('openings.what'), cell: (row) => row.file ?? t('openings.text') },
          ]}
        />
      </Section>
    </Page>
  )
}
