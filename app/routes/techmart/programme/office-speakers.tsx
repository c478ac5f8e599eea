import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { newId } from '#server/platform/id'
import { getPlan, listSpeakers, saveSpeaker } from '#server/techmart/programme/programme'
import { speakerSchema } from '#server/techmart/programme/programme.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { pictureLimits, uploadIn } from '../plan/one-upload.server'
import { PlanPage, doneOf } from '../plan/plan-page'
import { SpeakerForm } from './speaker-form'

export const handle = titled('programme:speakers.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  return answered(async () => {
    const [{ fair, can }, speakers] = await Promise.all([getPlan(person, fairId), listSpeakers(person, fairId)])
    return { fair, can, speakers, speakerId: newId() }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  const { form, files } = await readUpload(args.request, pictureLimits)
  return act(form, speakerSchema, async (input) => {
    await saveSpeaker(person, fairId, input, uploadIn(files, 'photo'))
    return redirectTo(args, paths.officeSpeakers(fairId, 'done=speaker'))
  })
}

export default function Speakers() {
  const { fair, speakers, speakerId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const { words, number } = useFormat()
  const at = useAt()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  const empty = { name: '', titleVi: '', titleEn: '', organisationVi: '', organisationEn: '' }
  return (
    <PlanPage
      fair={fair}
      tab="speakers"
      title={t('speakers.title')}
      lead={t('speakers.lead')}
      done={doneOf(search, 'programme:speakers', ['speaker', 'remove-speaker'])}
    >
      <Table
        caption={t('speakers.caption')}
        captionHidden
        rows={speakers}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('speakers.empty')} />}
        columns={[
          {
            key: 'name',
            header: t('speakers.name'),
            cell: ({ id, name }) => (can.change ? <TextLink href={at(paths.officeSpeaker(fair.id, id))}>{name}</TextLink> : name),
          },
          {
            key: 'organisation',
            header: t('speakers.organisation'),
            cell: (speaker) =>
              [words(speaker.title_vi, speaker.title_en), words(speaker.organisation_vi, speaker.organisation_en)]
                .filter(Boolean)
                .join(', '),
          },
          { key: 'sessions', header: t('speakers.sessions'), number: true, cell: ({ sessions }) => number(sessions) },
        ]}
      />
      {can.change ? (
        <Section title={t('speakers.new')} id="new-speaker">
          <SpeakerForm key={formKey} values={{ id: speakerId, ...empty }} submit={t('speakers.add')} />
        </Section>
      ) : null}
    </PlanPage>
  )
}
