/// 撤下: a unit's publisher asks, the oversight office answers.
@NullMarked
package chengbao.publication.web.withdrawals;

import org.jspecify.annotations.NullMarked;
