/// Who may do what (Schemas/law/roles.json): the one table of roles.
public enum RoleTable {}
