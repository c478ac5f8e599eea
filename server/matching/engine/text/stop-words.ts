import { fold, normalise } from './normalise'
import { isSyllable } from './syllables'

const ENGLISH = `
a about above after again all also am an and any are as at be because been before being between both but by can could
did do does doing down during each for from further had has have having he her here hers him his how i if in into is it
its itself just me more most my no nor not of off on once only or other our ours out over own same she should so some
such than that the their theirs them then there these they this those through to too under until up upon very was we
were what when where which while who whom whose why will with would you your yours
`

const VIETNAMESE = `
và của các là có cho được trong với những này khi để từ một không đã đang sẽ thì mà ở ra vào về đến tới tại theo như
cũng rất nên bởi vì nếu hoặc hay do bị lại còn chỉ đó đây kia ấy nào gì sao thế vậy rồi nữa mỗi mọi cùng cả cái chiếc
những bằng trên dưới trước sau giữa ngoài qua lên xuống hơn nhất quá lắm vẫn đều phải cần muốn chúng tôi ta bạn họ nó
mình ai đâu bao nhiêu thể việc sự
`

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(normalise)

/** Words that carry no subject, as they are written. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...words(ENGLISH), ...words(VIETNAMESE)])

/** The Vietnamese ones typed without diacritics. */
const UNACCENTED: ReadonlySet<string> = new Set(words(VIETNAMESE).map(fold))

/** Those that tell one language from the other where no diacritics do: `the` may be `thế` and `am` `ầm`, but `of` and `cua` are words of one only. */
const english = new Set(words(ENGLISH))
export const ONLY_ENGLISH: ReadonlySet<string> = new Set([...english].filter((word) => !isSyllable(word)))
export const ONLY_VIETNAMESE: ReadonlySet<string> = new Set([...UNACCENTED].filter((word) => !english.has(word)))
