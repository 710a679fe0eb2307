/// How fast and how large the running stack is.
@NullMarked
package chengbao.journey.bench;

import org.jspecify.annotations.NullMarked;
