/// The public portal beside nginx: `./chengbao bench portal`.
@NullMarked
package chengbao.journey.bench.portal;

import org.jspecify.annotations.NullMarked;
