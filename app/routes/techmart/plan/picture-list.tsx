import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import type { PictureRow } from '#server/techmart/pictures/pictures'

/** Pictures of a fair side by side; what each shows stands below it and is its text for who does not see it. */
export function PictureList({ pictures }: { pictures: readonly Pick<PictureRow, 'id' | 'file_id' | 'alt_vi' | 'alt_en'>[] }) {
  const { words } = useFormat()
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {pictures.map(({ id, file_id, alt_vi, alt_en }) => (
        <li key={id}>
          <figure className="overflow-hidden rounded-lg border border-line bg-white">
            <img
              src={paths.file(file_id)}
              alt={words(alt_vi, alt_en)}
              width={480}
              height={360}
              loading="lazy"
              decoding="async"
              className="aspect-[4/3] w-full bg-gray-100 object-cover"
            />
            <figcaption aria-hidden className="px-3 py-2 text-sm text-muted">
              {words(alt_vi, alt_en)}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
