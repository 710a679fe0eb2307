/// 意见 on passages: to write them, to look at them again, and how they lie in the margin.
@NullMarked
package chengbao.review.web.comments;

import org.jspecify.annotations.NullMarked;
