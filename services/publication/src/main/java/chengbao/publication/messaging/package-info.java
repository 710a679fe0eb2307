/// What other services announce, and what this one announces to them.
@NullMarked
package chengbao.publication.messaging;

import org.jspecify.annotations.NullMarked;
