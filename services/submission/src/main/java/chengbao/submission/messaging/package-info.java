/// What submission tells the other services and hears from them; the only room that knows the
/// events.
@NullMarked
package chengbao.submission.messaging;

import org.jspecify.annotations.NullMarked;
