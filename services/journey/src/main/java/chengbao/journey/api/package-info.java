/// The services' public HTTP API as an officer's program uses it.
@NullMarked
package chengbao.journey.api;

import org.jspecify.annotations.NullMarked;
