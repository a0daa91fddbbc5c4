package org.maiashare.server.signature;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.CellNumber;
import org.maiashare.enforcement.Outgoing;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.signature.SignedRecords;
import org.maiashare.signature.SignerNumbers;
import org.springframework.transaction.support.TransactionOperations;

/** Signed resources in HAPI's storage, as whoever asks sees them. */
final class SignedRecordsByDao implements SignedRecords {

  /** More than anybody signs again. */
  private static final int VERSIONS = 100;

  private final DaoRegistry storage;
  private final Signers signers;
  private final TransactionOperations transactions;

  SignedRecordsByDao(DaoRegistry storage, Signers signers, TransactionOperations transactions) {
    this.storage = storage;
    this.signers = signers;
    this.transactions = transactions;
  }

  @Override
  public Provenance provenance(String id, RequestDetails request) {
    IFhirResourceDao<Provenance> provenances = storage.getResourceDao(Provenance.class);
    return provenances.read(new IdType("Provenance", id), request);
  }

  @Override
  public List<Resource> versions(ResourceReference target, RequestDetails request) {
    IFhirResourceDao<? extends IBaseResource> resources = storage.getResourceDao(target.type());
    Resource current = (Resource) resources.read(new IdType(target.toString()), request);
    List<Resource> versions = new ArrayList<>(List.of(current));
    long newest = current.getIdElement().getVersionIdPartAsLong();
    for (long version = newest - 1; version > 0 && newest - version < VERSIONS; version--) {
      String one = target + "/_history/" + version;
      versions.add((Resource) resources.read(new IdType(one), request));
    }
    return versions;
  }

  @Override
  public SignerNumbers numbers(Reference who, Provenance signed) {
    int block =
        Outgoing.cellOf(signed).map(cell -> new CellNumber(cell).block().number()).orElse(0);
    return Objects.requireNonNull(transactions.execute(status -> signers.numbers(who, block)));
  }
}
