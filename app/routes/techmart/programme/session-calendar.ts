/** One session of a programme: the same answer, narrowed by the address. */
export { loader } from './calendar'
