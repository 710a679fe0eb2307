/// What review tells the other services and what it hears from them.
@NullMarked
package chengbao.review.messaging;

import org.jspecify.annotations.NullMarked;
