import { useAt } from '#app/layout/link'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { member, redirectTo } from '#app/request/actor.server'
import { Invalid, answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Section, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { newId } from '#server/platform/id'
import { WrongState } from '#server/platform/errors'
import { actOnBooth, getBoothChoice } from '#server/techmart/booths/booths'
import { bookingSchema } from '#server/techmart/booths/booths.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { addressOf, choiceIn } from './choice-address'
import { ChooseFilter } from './choose-filter'
import { BoothTable, ChosenBooth } from './choose-parts'
import { ChooseNotices } from './choose-notices'
import { HallDrawing } from './hall-drawing'
import { OwnBooths } from './own-booths'
import { HallTabs, Legend, Zoom } from './plan-parts'
import { FairTrail } from '../fair-trail'

export const handle = titled('booths:choose.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = member(args)
  const choice = choiceIn(new URL(args.request.url))
  return { choice, bookingId: newId(), ...(await answered(() => getBoothChoice(person, args.params.fairId ?? '', choice))) }
}

/** Whoever comes too late stays on the plan, which shows by then what became of the booth, with a plain word. */
export async function action(args: ActionFunctionArgs) {
  const person = member(args)
  return act(await readForm(args.request), bookingSchema, async (input) => {
    try {
      const done = await actOnBooth(person, input)
      return redirectTo(args, `${paths.boothChoice(args.params.fairId ?? '')}?done=${done}#own`)
    } catch (error) {
      throw error instanceof WrongState ? new Invalid({ '': [error.problem] }) : error
    }
  })
}

export default function Choose() {
  const data = useLoaderData<typeof loader>()
  const { choice, bookingId, fair, halls, hall, booths, list, pages, total, chosen, own, terms, can } = data
  const { t } = useTranslation('booths')
  const at = useAt()
  useLive(`fair:${fair.id}`)
  const path = paths.boothChoice(fair.id)
  const to = (change: Partial<typeof choice>) => addressOf(path, choice, change)
  return (
    <Page
      title={t('choose.title')}
      lead={data.open ? t('choose.lead', { minutes: terms.holdMinutes }) : undefined}
      width="wide"
      breadcrumbs={<FairTrail of="public" fair={fair} />}
      actions={
        <LinkButton href={at(paths.fairPlan(fair.id))} variant="quiet">
          {t('plan.link')}
        </LinkButton>
      }
    >
      <ChooseNotices data={data} fairId={fair.id} refused={useActionData<typeof action>()?.error?.['']} />
      <OwnBooths own={own} payHours={terms.payHours} acts={can.write} />
      {hall ? (
        <>
          <Stack gap="small">
            <ChooseFilter choice={choice} path={path} />
            <HallTabs halls={halls} hallId={hall.id} href={(id) => to({ hall: id, booth: undefined })} />
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Legend mine={own.length > 0} />
              <Zoom zoom={choice.zoom} href={(zoom) => to({ zoom })} />
            </div>
            <HallDrawing
              hall={hall}
              features={hall.features}
              booths={booths}
              chosen={chosen?.id}
              zoom={choice.zoom}
              href={({ id }) => at(`${to({ booth: id, hall: hall.id })}#chosen`)}
            />
          </Stack>
          <div id="chosen">
            {chosen ? (
              <ChosenBooth booth={chosen} bookingId={bookingId} minutes={terms.holdMinutes} holds={can.hold} />
            ) : can.hold ? (
              <p className="text-muted">{t('choose.pick')}</p>
            ) : null}
          </div>
          <Section title={t('plan.list')} id="list" lead={t('choose.count', { count: total })}>
            <Stack>
              {total === 0 ? (
                <EmptyState level={3} title={t('choose.none')} picture="search">
                  {t('choose.none-text')}
                </EmptyState>
              ) : (
                <BoothTable list={list} href={(id) => at(`${to({ booth: id, hall: hall.id, page: choice.page })}#chosen`)} />
              )}
              <Pages page={choice.page} pages={pages} href={(page) => at(to({ page }))} />
            </Stack>
          </Section>
        </>
      ) : (
        <EmptyState title={t('plan.empty')}>{t('plan.empty-text')}</EmptyState>
      )}
    </Page>
  )
}
