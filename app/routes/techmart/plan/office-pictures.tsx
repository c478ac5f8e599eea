import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readUpload } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/page'
import { newId } from '#server/platform/id'
import { addPicture, describePicture, listPictures, removePicture } from '#server/techmart/pictures/pictures'
import { picturesPageSchema } from '#server/techmart/pictures/pictures.schema'
import { getFair } from '#server/techmart/techmart'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormKey } from '../intent-form'
import { pictureLimits, uploadIn } from './one-upload.server'
import { PictureForm } from './picture-form'
import { PlanPage, doneOf } from './plan-page'

export const handle = titled('pictures:title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const { id, title_vi, title_en, state } = await getFair(person, args.params.fairId ?? '')
    return { fair: { id, title_vi, title_en }, pictures: await listPictures(id), pictureId: newId(), can: { add: state !== 'cancelled' } }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const fairId = args.params.fairId ?? ''
  const { form, files } = await readUpload(args.request, pictureLimits)
  return act(form, picturesPageSchema, async (input) => {
    if (input.intent === 'picture') await addPicture(person, fairId, input, uploadIn(files, 'picture'))
    else if (input.intent === 'describe') await describePicture(person, fairId, input)
    else await removePicture(person, fairId, input.pictureId)
    return redirectTo(args, paths.officePictures(fairId, `done=${input.intent}`))
  })
}

export default function OfficePictures() {
  const { fair, pictures, pictureId, can } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pictures')
  const { words } = useFormat()
  const formKey = useFormKey()
  const [search] = useSearchParams()
  return (
    <PlanPage
      fair={fair}
      tab="pictures"
      title={t('title')}
      lead={t('lead')}
      done={doneOf(search, 'pictures:', ['picture', 'describe', 'remove-picture'])}
    >
      {pictures.length === 0 ? <EmptyState title={t('empty')} /> : null}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {pictures.map((picture) => {
          const alt = words(picture.alt_vi, picture.alt_en)
          return (
            <li key={picture.id} className="flex flex-col gap-3 rounded-lg border border-line bg-white p-3">
              <img
                src={paths.file(picture.file_id)}
                alt={alt}
                width={480}
                height={360}
                loading="lazy"
                className="aspect-[4/3] w-full rounded-md object-cover"
              />
              {can.add ? (
                <>
                  <Disclosure
                    summary={
                      <>
                        {t('edit')}
                        <span className="sr-only">: {alt}</span>
                      </>
                    }
                  >
                    <PictureForm
                      intent="describe"
                      values={{ id: picture.id, altVi: picture.alt_vi, altEn: picture.alt_en, position: String(picture.position) }}
                    />
                  </Disclosure>
                  <Form method="post" encType="multipart/form-data">
                    <input type="hidden" name="intent" value="remove-picture" />
                    <input type="hidden" name="pictureId" value={picture.id} />
                    <Button variant="quiet" size="small" icon="trash">
                      {t('remove')}
                      <span className="sr-only">: {alt}</span>
                    </Button>
                  </Form>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
      {can.add ? (
        <Section title={t('new')} id="new-picture" lead={t('consent')}>
          <div className="max-w-2xl rounded-lg border border-line bg-white p-5">
            <PictureForm
              key={formKey}
              intent="picture"
              values={{ id: pictureId, altVi: '', altEn: '', position: String(pictures.length) }}
            />
          </div>
        </Section>
      ) : null}
    </PlanPage>
  )
}
