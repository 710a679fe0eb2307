/// 审核意见: the letter that is made from the comments.
@NullMarked
package chengbao.review.web.letter;

import org.jspecify.annotations.NullMarked;
