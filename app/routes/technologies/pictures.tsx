import { paths } from '#app/paths'

/** The pictures of a listing, each with what it shows in words. */
export function Pictures({ pictures }: { pictures: { id: string; caption: string }[] }) {
  if (pictures.length === 0) return null
  return (
    <ul className={pictures.length > 1 ? 'grid gap-4 sm:grid-cols-2' : 'max-w-2xl'}>
      {pictures.map(({ id, caption }) => (
        <li key={id}>
          <figure>
            <img
              src={paths.file(id)}
              // What it shows stands under it in words.
              alt=""
              loading="lazy"
              decoding="async"
              className="aspect-[16/10] w-full rounded-lg border border-line bg-gray-100 object-cover"
            />
            {caption ? <figcaption className="mt-1.5 text-sm text-muted">{caption}</figcaption> : null}
          </figure>
        </li>
      ))}
    </ul>
  )
}
