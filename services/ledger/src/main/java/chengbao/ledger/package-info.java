@org.jspecify.annotations.NullMarked
package chengbao.ledger;
