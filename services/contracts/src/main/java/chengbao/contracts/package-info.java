@org.jspecify.annotations.NullMarked
package chengbao.contracts;
