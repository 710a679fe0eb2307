/// Review in the office's words: cases, the chain they climb, who may act on them, and what a rule
/// refuses. Nothing here knows a database, a page or an event.
@NullMarked
package chengbao.review.domain;

import org.jspecify.annotations.NullMarked;
