/// Being told: who is told of which move, by which channel, and what becomes of a notice.
@NullMarked
package chengbao.submission.domain.notice;

import org.jspecify.annotations.NullMarked;
