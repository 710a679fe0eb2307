/// 意见: what reviewers note on the passages of a report, what the unit says to it, and which part of
/// a report goes back.
@NullMarked
package chengbao.review.domain.comment;

import org.jspecify.annotations.NullMarked;
