// Imported first and once by the app: it declares the order of the layers that every other style sheet relies on.
import './tokens.css';
