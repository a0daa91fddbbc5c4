package org.maiashare.enforcement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maiashare.decision.Finding;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a writing transaction still has to do before it commits: move relabelled resources, compute
 * grants anew, and check that whoever opened a file was entitled to all that they put into it.
 */
final class CommitWork implements TransactionSynchronization {

  private record Moved(String type, String id) {}

  private final WriteTools tools;
  private final Map<Moved, Integer> moves = new LinkedHashMap<>();
  private final Set<Integer> changedPersons = new HashSet<>();
  private final Set<String> changedDirectory = new LinkedHashSet<>();
  private boolean directoryChanged;
  private final Set<Integer> openedPersons = new HashSet<>();
  private final Set<Integer> cellsToCheck = new LinkedHashSet<>();
  private final Map<Integer, Set<String>> filedConsents = new HashMap<>();
  private final Set<String> filedProtocols = new LinkedHashSet<>();
  private final SignatureWork signatures;

  private CommitWork(WriteTools tools) {
    this.tools = tools;
    this.signatures = new SignatureWork(tools);
  }

  /** The work of the current transaction. */
  static CommitWork ofCurrentTransaction(WriteTools tools) {
    CommitWork known = (CommitWork) TransactionSynchronizationManager.getResource(tools);
    if (known != null) {
      return known;
    }
    CommitWork fresh = new CommitWork(tools);
    TransactionSynchronizationManager.bindResource(tools, fresh);
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  /** Whether the person's file is opened for the first time in this transaction. */
  boolean opens(int block) {
    return openedPersons.add(block);
  }

  void move(String type, String id, int cell) {
    moves.put(new Moved(type, id), cell);
  }

  void personChanged(int block) {
    changedPersons.add(block);
  }

  /**
   * The directory changed.
   *
   * @param concerned the references of its resources that say something else of sharing than before
   */
  void directoryChanged(Set<String> concerned) {
    directoryChanged = true;
    changedDirectory.addAll(concerned);
  }

  void protocolFiled(String id) {
    filedProtocols.add(id);
  }

  SignatureWork signatures() {
    return signatures;
  }

  void consentFiled(int block, String id) {
    filedConsents.computeIfAbsent(block, any -> new LinkedHashSet<>()).add(id);
  }

  /** The opener of a file wrote here before anybody could tell whether they may. */
  void checkLater(int cell) {
    cellsToCheck.add(cell);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    tools.entities().flush();
    moves.forEach((moved, cell) -> tools.cells().move(moved.type(), moved.id(), cell));
    signatures.check();
    review();
    if (!filedProtocols.isEmpty() || signatures.concernProtocols()) {
      tools.grants().protocolChanged();
    }
    if (directoryChanged) {
      tools.grants().directoryChanged(changedDirectory);
    }
    changedPersons.addAll(openedPersons);
    changedPersons.addAll(signatures.concernedPersons());
    tools.grants().recompute(changedPersons);
    for (int cell : cellsToCheck) {
      if (!tools.persons().mayWrite(cell)) {
        throw new RefusedException(Refusal.WRITE_NOT_ALLOWED);
      }
    }
  }

  private void review() {
    filedConsents.forEach(
        (block, ids) -> refuse(Refusal.CONSENT_REFUSED, tools.filing().reviewConsents(block, ids)));
    refuse(
        Refusal.PROTOCOL_REFUSED,
        filedProtocols.isEmpty() ? List.of() : tools.filing().reviewProtocols(filedProtocols));
  }

  private static void refuse(Refusal refusal, List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RefusedException(
          refusal,
          findings.stream().map(it -> new Fault(it.code(), it.french(), it.english())).toList());
    }
  }

  @Override
  public void suspend() {
    TransactionSynchronizationManager.unbindResourceIfPossible(tools);
  }

  @Override
  public void resume() {
    TransactionSynchronizationManager.bindResource(tools, this);
  }

  @Override
  public void afterCompletion(int status) {
    TransactionSynchronizationManager.unbindResourceIfPossible(tools);
  }
}
