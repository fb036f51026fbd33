/** Every page that is not in Estonian. Two files, so that two cores share the work. */
import { testPages } from './soundness.ts';

testPages((path) => !path.startsWith('/et/'));
