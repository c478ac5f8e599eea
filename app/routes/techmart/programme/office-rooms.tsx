import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Disclosure } from '#app/ui/disclosure'
import { EmptyState } from '#app/ui/empty-state'
import { Grid, Section } from '#app/ui/page'
import { Form } from '#app/layout/link'
import { newId } from '#server/platform/id'
import { getPlan, listRooms, removeRoom, saveRoom } from '#server/techmart/programme/programme'
import { roomsPageSchema } from '#server/techmart/programme/programme.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { PlanPage, doneOf } from '../plan/plan-page'
import { RoomForm } from './room-form'

export const handle = titled('programme:rooms.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return answered(async () => {
    const [{ fair, can }, rooms] = await Promise.all([getPlan(person, fairId), listRooms(person, fairId)])
    return { fair, can, rooms, roomId: newId() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return act(await readForm(args.request), roomsPageSchema, async (input) => {
    if (input.intent === 'remove-room') await removeRoom(person, fairId, input.roomId)
    else await saveRoom(person, fairId, input)
    return redirectTo(args, paths.officeRooms(fairId, `done=${input.intent === 'remove-room' ? 'remove-room' : 'room'}`))
  })
}

export default function Rooms() {
  const { fair, rooms, roomId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const { words, number } = useFormat()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  return (
    <PlanPage
      fair={fair}
      tab="rooms"
      title={t('rooms.title')}
      lead={t('rooms.lead')}
      done={doneOf(search, 'programme:rooms', ['room', 'remove-room'])}
    >
      {rooms.length === 0 ? <EmptyState title={t('rooms.empty')} /> : null}
      <Grid as="ul" columns={2}>
        {rooms.map((room) => {
          const name = words(room.name_vi, room.name_en)
          return (
            <Card
              key={room.id}
              as="li"
              level={2}
              title={name}
              footer={
                <>
                  {room.seats === null ? null : <span>{`${t('rooms.seats')}: ${number(room.seats)}`}</span>}
                  <span>{`${t('rooms.sessions')}: ${number(room.sessions)}`}</span>
                </>
              }
            >
              {can.change ? (
                <>
                  <Disclosure
                    summary={
                      <>
                        {t('rooms.edit')}
                        <span className="sr-only"> {name}</span>
                      </>
                    }
                  >
                    <RoomForm
                      intent="room"
                      values={{
                        id: room.id,
                        nameVi: room.name_vi,
                        nameEn: room.name_en,
                        seats: room.seats === null ? '' : String(room.seats),
                      }}
                      submit={t('rooms.save')}
                    />
                  </Disclosure>
                  {room.sessions === 0 ? (
                    <Form method="post">
                      <input type="hidden" name="intent" value="remove-room" />
                      <input type="hidden" name="roomId" value={room.id} />
                      <Button variant="quiet" size="small" icon="trash">
                        {t('rooms.remove')}
                        <span className="sr-only"> {name}</span>
                      </Button>
                    </Form>
                  ) : null}
                </>
              ) : null}
            </Card>
          )
        })}
      </Grid>
      {can.change ? (
        <Section title={t('rooms.new')} id="new-room">
          <div className="max-w-2xl rounded-lg border border-line bg-white p-5">
            <RoomForm key={formKey} intent="add-room" values={{ id: roomId, nameVi: '', nameEn: '', seats: '' }} submit={t('rooms.add')} />
          </div>
        </Section>
      ) : null}
    </PlanPage>
  )
}
