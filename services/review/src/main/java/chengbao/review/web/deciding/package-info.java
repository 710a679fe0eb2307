/// What whoever has the case says: 签收, 退回, 初审通过, 审定, 情况说明 accepted or not, 申请退回 answered.
@NullMarked
package chengbao.review.web.deciding;

import org.jspecify.annotations.NullMarked;
