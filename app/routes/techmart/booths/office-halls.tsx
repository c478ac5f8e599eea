import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button, LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Disclosure } from '#app/ui/disclosure'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Grid, Page, Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { getHalls, removeHall, saveHall, setBoothTerms } from '#server/techmart/booths/booths'
import { hallsPageSchema } from '#server/techmart/booths/booths.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMetres } from './booth-labels'
import { HallForm } from './hall-form'
import { TermsForm } from './terms-form'
import { FairTrail } from '../fair-trail'

export const handle = titled('booths:halls.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return { hallId: newId(), ...(await answered(() => getHalls(person, args.params.fairId ?? ''))) }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), hallsPageSchema, async (input) => {
    if (input.intent === 'terms') await setBoothTerms(person, fairId, input)
    else if (input.intent === 'remove-hall') await removeHall(person, input.hallId)
    else return redirectTo(args, `${paths.officeHall(fairId, (await saveHall(person, fairId, input)).id)}?done=hall`)
    return redirectTo(args, `${paths.officeHalls(fairId)}?done=${input.intent}`)
  })
}

export default function Halls() {
  const { hallId, fair, halls, terms, counts, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('booths')
  const { words } = useFormat()
  const { size } = useMetres()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`fair:${fair.id}`)
  const done = search.get('done') ?? ''
  return (
    <Page
      title={t('halls.title')}
      lead={counts.booths > 0 ? t('halls.numbers', { taken: counts.taken, booths: counts.booths }) : undefined}
      width="wide"
      breadcrumbs={<FairTrail of="office" fair={fair} />}
      actions={
        <>
          <LinkButton href={at(paths.officeBookings(fair.id))} variant="secondary">
            {t('halls.bookings')}
          </LinkButton>
          <LinkButton href={at(paths.fairPlan(fair.id))} variant="quiet">
            {t('halls.public')}
          </LinkButton>
        </>
      }
    >
      {['terms', 'remove-hall'].includes(done) ? (
        <Notice kind="alert" tone="success">
          {t(`halls.done-${done}`)}
        </Notice>
      ) : null}
      {counts.due > 0 ? (
        <Notice
          tone="warning"
          actions={<LinkButton href={at(paths.officeBookings(fair.id, 'view=refund'))}>{t('bookings.views.refund')}</LinkButton>}
        >
          {t('halls.due', { count: counts.due })}
        </Notice>
      ) : null}
      {can.change ? null : <Notice>{t('halls.over')}</Notice>}
      <Section title={t('halls.list')} id="halls">
        {halls.length === 0 ? (
          <EmptyState level={3} title={t('halls.empty')}>
            {t('halls.empty-text')}
          </EmptyState>
        ) : (
          <Grid as="ul" columns={2}>
            {halls.map((hall) => {
              const name = words(hall.name_vi, hall.name_en)
              return (
                <Card key={hall.id} as="li" title={name} footer={[size(hall), t('halls.booths', { count: hall.booths })].join(' · ')}>
                  <div className="flex flex-wrap gap-3">
                    <LinkButton href={at(paths.officeHall(fair.id, hall.id))}>{t('halls.draw')}</LinkButton>
                    {can.change ? (
                      <LinkButton href={at(paths.officeHallEdit(fair.id, hall.id))} variant="secondary" icon="edit">
                        {t('halls.edit')}
                      </LinkButton>
                    ) : null}
                  </div>
                  {can.change ? (
                    <Disclosure summary={t('halls.remove')}>
                      <Form method="post" className="flex flex-col items-start gap-3">
                        <p>{t('halls.remove-text')}</p>
                        <input type="hidden" name="intent" value="remove-hall" />
                        <input type="hidden" name="hallId" value={hall.id} />
                        <Button variant="danger">{t('halls.remove-confirm', { name })}</Button>
                      </Form>
                    </Disclosure>
                  ) : null}
                </Card>
              )
            })}
          </Grid>
        )}
      </Section>
      {can.change ? (
        <>
          <Section title={t('halls.new')} id="new-hall">
            <div className="rounded-lg border border-line bg-white p-5">
              <HallForm values={{ id: hallId, nameVi: '', nameEn: '', width: '40', depth: '25', grid: '0.5' }} submit={t('halls.add')} />
            </div>
          </Section>
          <Section title={t('halls.terms')} id="terms">
            <TermsForm terms={terms} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}
