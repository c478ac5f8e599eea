import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { getPlan, getSpeaker, removeSpeaker, saveSpeaker } from '#server/techmart/programme/programme'
import { speakerPageSchema } from '#server/techmart/programme/programme.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pictureLimits, uploadIn } from '../plan/one-upload.server'
import { PlanPage } from '../plan/plan-page'
import { RemoveForm } from '../plan/remove-form'
import { SpeakerForm } from './speaker-form'

export const handle = titledBy<{ speaker: { name: string } }>(({ speaker }) => speaker.name)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const { fairId = '', speakerId = '' } = args.params
  return answered(async () => {
    const [{ fair, can }, speaker] = await Promise.all([getPlan(person, fairId), getSpeaker(person, fairId, speakerId)])
    return { fair, can, speaker }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const { fairId = '', speakerId = '' } = args.params
  const { form, files } = await readUpload(args.request, pictureLimits)
  return act(form, speakerPageSchema, async (input) => {
    if (input.intent === 'speaker') await saveSpeaker(person, fairId, { ...input, id: speakerId }, uploadIn(files, 'photo'))
    else await removeSpeaker(person, fairId, speakerId)
    return redirectTo(args, paths.officeSpeakers(fairId, `done=${input.intent}`))
  })
}

export default function Speaker() {
  const { fair, speaker, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('programme')
  const values = {
    id: speaker.id,
    name: speaker.name,
    titleVi: speaker.title_vi,
    titleEn: speaker.title_en,
    organisationVi: speaker.organisation_vi,
    organisationEn: speaker.organisation_en,
  }
  return (
    <PlanPage fair={fair} tab="speakers" title={speaker.name} inside>
      {speaker.photo_file_id ? (
        <img
          src={paths.file(speaker.photo_file_id)}
          alt={t('speakers.photo-alt', { name: speaker.name })}
          width={128}
          height={128}
          className="size-32 rounded-full border border-line object-cover"
        />
      ) : null}
      {can.change ? (
        <>
          <SpeakerForm values={values} submit={t('speakers.save')} />
          {speaker.sessions === 0 ? (
            <RemoveForm
              intent="remove-speaker"
              field="speakerId"
              id={speaker.id}
              summary={t('speakers.remove')}
              text={t('speakers.remove-text')}
              confirm={t('speakers.remove-confirm')}
            />
          ) : null}
        </>
      ) : (
        <Notice>{t('office.over')}</Notice>
      )}
    </PlanPage>
  )
}
