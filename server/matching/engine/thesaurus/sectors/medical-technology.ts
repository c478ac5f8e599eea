/** Medical technology: devices, diagnosis, hospital, dentistry, care, public health, traditional treatment. */
export const medicalTechnology = `
glucose-meter < diabetes, medical-device = máy đo đường huyết; que thử đường huyết; theo dõi đường huyết liên tục |
  glucometer; glucose meter; continuous glucose monitoring; blood glucose strip
haemodialysis < kidney-disease, medical-device = chạy thận nhân tạo; lọc máu; thẩm phân phúc mạc; quả lọc thận; nước
  chạy thận; máy thận nhân tạo | haemodialysis; hemodialysis; dialyser; peritoneal dialysis; dialysis water
respiratory-support < medical-device = oxy dòng cao; máy trợ thở; máy tạo oxy; thở oxy; mặt nạ thở; máy thở không xâm
  lấn; bình oxy y tế | oxygen concentrator; high-flow oxygen; mechanical ventilation; cpap; medical oxygen; oxygen
  therapy
fracture-fixation < orthopaedic, medical-device = gãy xương; nẹp vít; kết hợp xương; bó bột; đinh nội tủy; nẹp xương;
  chấn thương chỉnh hình; khung cố định ngoài | bone fracture; bone plate; bone screw; osteosynthesis; external
  fixator; plaster cast; orthopaedic trauma
artificial-joint < orthopaedic = khớp háng nhân tạo; khớp gối nhân tạo; thay khớp gối; thay khớp háng | hip
  replacement; knee replacement; artificial joint; hip prosthesis
bone-substitute < orthopaedic = xương nhân tạo; hydroxyapatit; xi măng sinh học; ghép xương; vật liệu y sinh; bột
  xương nhân tạo | hydroxyapatite; bone substitute; bone cement; biomaterial; bone scaffold; bioactive glass;
  biomedical material
prosthetic-limb < rehabilitation = tay giả; chi giả; cụt tay; cụt chân; nẹp chỉnh hình; tay robot; bàn tay giả; áo nẹp
  | prosthetic hand; artificial limb; amputee; orthosis; bionic hand; myoelectric prosthesis
insole = đế giày chỉnh hình; lót giày chỉnh hình; bàn chân bẹt; giày cho người tiểu đường | orthopaedic insole; flat
  foot; diabetic footwear; foot pressure; gait analysis
physiotherapy-device < rehabilitation, medical-device = máy điện xung; sóng ngắn trị liệu; máy kéo giãn; siêu âm trị
  liệu; sóng xung kích; từ trường trị liệu; đèn hồng ngoại; máy vật lý trị liệu | electrotherapy; shortwave diathermy;
  traction therapy; therapeutic ultrasound; shockwave therapy; magnetic therapy; infrared therapy
rehab-robot < rehabilitation, robot = robot phục hồi chức năng; khung xương ngoài; bộ xương ngoài; tập đi; tập vận
  động tay; máy tập phục hồi | rehabilitation robot; wearable robot; gait training; hand rehabilitation; lower-limb
  exoskeleton
newborn-care < medical-device = lồng ấp trẻ sơ sinh; vàng da sơ sinh; trẻ sơ sinh; đèn chiếu vàng da; trẻ sinh non;
  sữa mẹ; ngân hàng sữa mẹ | infant incubator; neonatal jaundice; newborn; phototherapy lamp; human milk bank; preterm
  infant; neonatal
ultrasound-scanner < medical-imaging = máy siêu âm; siêu âm tim; siêu âm màu; siêu âm doppler; siêu âm cầm tay; đầu dò
  siêu âm; gel siêu âm | ultrasound scanner; echocardiography; doppler ultrasound; handheld ultrasound; ultrasound
  imaging; elastography; ultrasound gel
endoscope < medical-device = nội soi; máy nội soi; ống nội soi; nội soi dạ dày; nội soi đại tràng; nội soi viên nang |
  endoscope; endoscopy; colonoscopy; capsule endoscopy; laparoscope; gastroscopy
ai-imaging < medical-imaging, machine-learning = đọc phim bằng ai; ai chẩn đoán hình ảnh; hỗ trợ đọc phim; phát hiện
  tổn thương; thiếu bác sĩ đọc phim; phân vùng ảnh y tế | computer-aided detection; medical image segmentation;
  radiomics; lesion detection; medical image analysis; ai radiology
x-ray-equipment < medical-imaging = máy x-quang; tấm nhận ảnh x-quang; chụp mạch; máy chụp ct; máy cộng hưởng từ; máy
  c-arm | x-ray machine; flat panel detector; angiography; computed tomography; c-arm; magnetic resonance imaging
nuclear-medicine < medical-imaging, radiation = y học hạt nhân; dược chất phóng xạ; pet ct; đồng vị phóng xạ; i-131;
  tecneti | nuclear medicine; radiopharmaceutical; positron emission tomography; radioisotope; technetium-99m;
  scintigraphy
radiotherapy < cancer, radiation = máy xạ trị; xạ phẫu; gia tốc tuyến tính; liều xạ trị | linear accelerator;
  radiosurgery; brachytherapy
patient-monitor < medical-device = theo dõi bệnh nhân; monitor theo dõi; máy đo spo2; độ bão hòa oxy; dấu hiệu sinh
  tồn; theo dõi sinh hiệu; máy đo nồng độ oxy trong máu | patient monitor; pulse oximeter; vital sign; spo2;
  photoplethysmography; bedside monitor
ecg-device < cardiovascular, medical-device = máy điện tim; điện tâm đồ; holter; đo điện tim tại nhà; miếng dán điện
  tim | electrocardiogram; holter monitor; electrocardiograph; ecg patch; wearable ecg
defibrillator < medical-device = máy sốc tim; máy phá rung; ngừng tim; ép tim | defibrillator; cardiac arrest; aed
infusion-pump < medical-device = bơm tiêm điện; máy truyền dịch; truyền dịch; bơm truyền dịch; dây truyền dịch; chai
  dịch truyền; cảnh báo hết dịch truyền | infusion pump; syringe pump; intravenous infusion; drip chamber; infusion
  set; iv fluid
protective-clothing < infection-control = khẩu trang; khẩu trang y tế; quần áo bảo hộ y tế; khẩu trang n95; tấm chắn
  giọt bắn; áo choàng phẫu thuật | face mask; surgical mask; protective clothing; n95 respirator; face shield;
  surgical gown; meltblown
medical-3d-printing < 3d-printing, medical-device = in 3d y tế; mô hình giải phẫu; máng hướng dẫn phẫu thuật; mảnh vá
  sọ; in 3d xương; vá sọ | surgical guide; anatomical model; patient-specific implant; cranial implant; medical 3d
  printing
artificial-skin < wound-dressing = da nhân tạo; màng sinh học; tấm tế bào; ghép da; da heo; màng ối; trung bì da heo |
  artificial skin; skin graft; amniotic membrane; skin substitute; cell sheet; acellular dermal matrix; fish skin
  graft
chronic-wound < wound-dressing = loét tì đè; loét do nằm lâu; vết loét; vết thương mạn tính; vết mổ; lành vết thương;
  hút áp lực âm; băng hydrogel; kem trị bỏng; gạc nano bạc | pressure ulcer; bedsore; chronic wound; negative pressure
  therapy; burn cream; skin regeneration; alginate dressing; silver dressing
cold-plasma-medicine < wound-dressing = plasma y tế; plasma lạnh điều trị; chiếu tia plasma; máy phát tia plasma lạnh
  | plasma medicine; cold atmospheric plasma; plasma wound treatment
medical-laser < laser, medical-device = laser y tế; laser thẩm mỹ; laser công suất thấp; triệt lông; xóa xăm; laser
  nội mạch; quang trị liệu | medical laser; low-level laser therapy; laser hair removal; photobiomodulation; tattoo
  removal; intense pulsed light
pathology < diagnosis = giải phẫu bệnh; mô bệnh học; tế bào học; sinh thiết; hóa mô miễn dịch; nhuộm tiêu bản; tiêu
  bản; kính hiển vi số | anatomical pathology; histopathology; cytology; biopsy; immunohistochemistry; digital
  pathology; whole slide imaging; staining slide
clinical-chemistry < diagnosis = xét nghiệm sinh hóa; xét nghiệm máu; sinh hóa máu; máy xét nghiệm; công thức máu;
  huyết học; đông máu; xét nghiệm nước tiểu; máy phân tích huyết học | clinical chemistry; blood test; biochemistry
  analyser; haematology analyser; blood count; coagulation test; urinalysis; clinical laboratory
clinical-microbiology < diagnosis = nuôi cấy vi khuẩn; định danh vi khuẩn; môi trường nuôi cấy; vi sinh lâm sàng; đĩa
  thạch; nhuộm gram; mic vi khuẩn | bacterial culture; bacterial identification; culture medium; clinical
  microbiology; agar plate; gram staining; minimum inhibitory concentration
immunoassay-elisa < rapid-test = elisa; kit elisa; miễn dịch huỳnh quang; hóa phát quang; sắc ký miễn dịch; test kháng
  nguyên; que thử nhanh; que thử thai | enzyme-linked immunosorbent assay; chemiluminescence immunoassay;
  immunochromatographic; antigen test; fluorescence immunoassay; colloidal gold; pregnancy test
biosensor < sensor, diagnosis = cảm biến sinh học; chip sinh học; vi lưu; phòng thí nghiệm trên chip; kit phát hiện
  nhanh tại chỗ; cảm biến glucose | biosensor; aptasensor; biochip; microfluidic; lab-on-a-chip; glucose biosensor;
  surface plasmon resonance
point-of-care < diagnosis = xét nghiệm tại chỗ; xét nghiệm tại giường; thiết bị xét nghiệm cầm tay; xét nghiệm tại
  nhà; tự xét nghiệm | point-of-care; home testing; self-test; portable analyser; bedside testing
genetic-testing < molecular-diagnosis = xét nghiệm gen; tư vấn di truyền; giám định adn; xét nghiệm adn; huyết thống;
  đột biến gen; giám định hài cốt; y học cá thể hóa | genetic testing; dna testing; paternity test; gene mutation; dna
  forensics; precision medicine; pharmacogenomics; personalised medicine
pathogen-pcr-kit < molecular-diagnosis = kit pcr; kit realtime pcr; kit tách chiết; kit phát hiện virus; sinh phẩm
  chẩn đoán; kit chẩn đoán; kit lamp; bộ sinh phẩm | pcr kit; real-time pcr kit; diagnostic kit; lamp kit; diagnostic
  reagent; in vitro diagnostic; isothermal amplification
laboratory-system < diagnosis = phòng xét nghiệm; quản lý phòng xét nghiệm; lis; vận chuyển mẫu; ngoại kiểm; trả kết
  quả xét nghiệm; nội kiểm; lẫn mẫu xét nghiệm | laboratory information system; medical laboratory; sample transport;
  external quality assessment; proficiency testing; lims
blood-transfusion < animal-cell-blood = truyền máu an toàn; hiến máu; nhóm máu; tiểu cầu; hồng cầu; albumin; yếu tố
  đông máu; chế phẩm máu | blood transfusion; blood donation; blood group; platelet; plasma fractionation; human
  albumin; clotting factor; red blood cell
regenerative-medicine < cell-culture = liệu pháp tế bào gốc; tế bào gốc trung mô; tế bào gốc dây rốn; huyết tương giàu
  tiểu cầu; y học tái tạo; mô mỡ; ngân hàng tế bào gốc; máu cuống rốn | mesenchymal stem cell; platelet-rich plasma;
  regenerative medicine; cord blood; adipose-derived stem cell; tissue engineering; stem cell bank; prp injection
hyperbaric-oxygen < medical-device = oxy cao áp; buồng oxy cao áp; giảm áp thợ lặn; bệnh giảm áp; tê liệt thợ lặn |
  hyperbaric oxygen; decompression sickness; diver; hyperbaric chamber
nebuliser < medical-device = máy xông mũi họng; máy khí dung; xịt định liều; bình hít | nebuliser; nebulizer;
  metered-dose inhaler; dry powder inhaler
thermometer < medical-device = nhiệt kế; đo thân nhiệt; nhiệt kế hồng ngoại; sốt cao; theo dõi thân nhiệt | body
  temperature; infrared thermometer; fever; clinical thermometer
hospital-furniture < hospital = cáng cứu thương; giường bệnh; giường y tế; đệm chống loét; người bệnh nằm liệt; nâng
  chuyển bệnh nhân; xe lăn điện; gậy tập đi | hospital bed; stretcher; anti-bedsore mattress; bedridden; patient lift;
  powered wheelchair; walking aid; patient transfer
hospital-air < infection-control = phòng áp lực âm; phòng cách ly; lọc khí hepa; khử khuẩn không khí; khí phòng mổ;
  robot khử khuẩn; lọc không khí | negative pressure room; isolation ward; hepa filter; air disinfection; air
  purifier; uv robot; uvc lamp; airborne infection
instrument-sterilisation < infection-control, sterilisation = hấp tiệt khuẩn; hấp sấy dụng cụ; tiệt khuẩn plasma; tiệt
  khuẩn eo; rửa dụng cụ y tế; khử khuẩn dụng cụ; chỉ thị tiệt khuẩn | instrument sterilisation; ethylene oxide
  sterilisation; steam steriliser; plasma steriliser; washer-disinfector; sterilization indicator; gamma sterilisation
hospital-disinfectant < infection-control = dung dịch sát khuẩn; sát khuẩn tay nhanh; cồn sát khuẩn; povidon iod; nước
  rửa tay khô; vệ sinh tay; nước điện hóa; nước muối sinh lý | disinfectant; hand hygiene; antiseptic; povidone
  iodine; hand sanitizer; saline solution
medical-gas < hospital = khí y tế; hệ thống khí y tế; oxy trung tâm; trạm oxy; oxy lỏng y tế | medical gas; oxygen
  plant; psa oxygen; oxygen supply
vaccine-cold-chain < cold-storage, vaccine = bảo quản vắc xin; dây chuyền lạnh vắc xin; tủ bảo quản vắc xin; hòm lạnh;
  tủ lạnh y tế; tủ bảo quản máu | vaccine refrigerator; vaccine cold chain; vaccine carrier; cold box; medical
  refrigerator; ice-lined refrigerator
hospital-management < electronic-medical-record = đặt lịch khám; chờ khám lâu; quá tải bệnh viện; bệnh viện thông
  minh; kê đơn điện tử; đơn thuốc điện tử; hồ sơ bệnh án; số hóa bệnh án; sổ khám bệnh; bệnh án giấy | appointment
  booking; hospital overcrowding; smart hospital; e-prescription; patient flow; digital health; patient record; hl7;
  clinical decision support
digital-health < telemedicine = y tế số; y tế thông minh; sức khỏe số; ứng dụng sức khỏe; nhắc uống thuốc; bác sĩ gia
  đình; hồ sơ sức khỏe cá nhân; theo dõi sức khỏe tại nhà | ehealth; mhealth; smart healthcare; medication reminder;
  family doctor; personal health record; home health monitoring; remote patient monitoring
health-insurance = bảo hiểm y tế; thanh toán bảo hiểm y tế; giám định bảo hiểm y tế; viện phí; xuất toán bảo hiểm |
  health insurance; insurance claim; hospital fee; reimbursement; health expenditure
epidemic-surveillance = truy vết tiếp xúc; dịch tễ; giám sát dịch bệnh; cảnh báo dịch; bùng phát dịch; y tế dự phòng;
  y tế công cộng; dịch bệnh truyền nhiễm; kiểm dịch y tế; sức khỏe cộng đồng | epidemiology; disease surveillance;
  contact tracing; public health; preventive medicine; infectious disease; epidemic model; quarantine
immunisation-registry < vaccine = quản lý tiêm chủng; sổ tiêm chủng; lịch tiêm; phản ứng sau tiêm; hộ chiếu vắc xin |
  immunisation registry; vaccination record; adverse event following immunisation; vaccine passport
school-health = y tế học đường; sức khỏe học sinh; ngộ độc bếp ăn | school health; catering; student health
emergency-transport = xe cấp cứu; cấp cứu ngoại viện; vận chuyển cấp cứu; cấp cứu 115; điều phối cấp cứu; y tế biển
  đảo | ambulance; emergency medical service; prehospital; emergency dispatch; maritime medicine; military medicine
community-nursing < elderly-care = điều dưỡng; viện dưỡng lão; chăm sóc tại nhà; chăm sóc giảm nhẹ; người già neo đơn;
  người bệnh mạn tính; bệnh không lây nhiễm | nursing; nursing home; home care; palliative care; chronic disease;
  non-communicable disease
elderly-aid-device < elderly-care = tã người lớn; nút gọi khẩn cấp; cảnh báo té ngã; robot chăm sóc; theo dõi người
  già; thiết bị hỗ trợ người già; tiểu không tự chủ | adult diaper; emergency call button; care robot; assisted
  living; geriatric; incontinence; ambient assisted living
dental-implant-work < dental = trồng răng; mất răng; trụ implant; cấy ghép răng; ghép xương hàm; tiêu xương hàm |
  implantology; implant abutment; edentulous; osseointegration; alveolar bone; sinus lift
denture < dental = hàm giả; hàm tháo lắp; phục hình răng; răng sứ; mão răng; sứ nha khoa; zirconia nha khoa; labo
  răng; dán sứ veneer | denture; dental crown; dental ceramic; dental prosthesis; dental laboratory; dental zirconia;
  veneer crown; intraoral scanner
tooth-decay < dental = sâu răng; trám răng; viêm tủy răng; chữa tủy; ê buốt răng; vật liệu trám; đau răng; tẩy trắng
  răng; sún răng | dental caries; tooth decay; dental filling; root canal; tooth sensitivity; dental composite; tooth
  whitening; fluoride varnish; endodontic
periodontitis < dental = hôi miệng; mảng bám răng; viêm nha chu; viêm lợi; viêm nướu; chảy máu chân răng; cao răng;
  nhiệt miệng; nha chu | periodontitis; gingivitis; dental plaque; dental calculus; halitosis; mouth ulcer;
  streptococcus mutans; periodontal
orthodontics < dental = niềng răng; chỉnh nha; khay niềng; răng mọc lệch; mắc cài; răng hàm mặt; hô móm |
  orthodontics; clear aligner; malocclusion; dental bracket; maxillofacial; jaw deformity
dental-equipment < dental, medical-device = ghế nha khoa; máy nha khoa; mũi khoan nha khoa; tay khoan; phim toàn cảnh;
  dụng cụ nha khoa | dental chair; dental handpiece; dental unit; panoramic radiograph; cone-beam ct; dental
  instrument
acupuncture < medicinal-plant = châm cứu; điện châm; cấy chỉ; bấm huyệt; xoa bóp; ngải cứu hơ; cứu ngải; giác hơi;
  dưỡng sinh; máy điện châm | acupuncture; electroacupuncture; acupoint; acupressure; massage therapy; moxibustion;
  cupping therapy; catgut embedding
traditional-diagnosis < medicinal-plant = bắt mạch; mạch chẩn; bệnh viện y học cổ truyền; bài thuốc cổ truyền; lương
  y; bài thuốc; bài thuốc dân gian; thầy lang; y dược cổ truyền; đông dược | pulse diagnosis; traditional remedy; folk
  medicine; traditional vietnamese medicine; traditional chinese medicine; herbal prescription; oriental medicine;
  ethnomedicine
herbal-bath-massage = ngâm chân; tắm lá thuốc; thuốc tắm người dao; xông hơi; chườm thảo dược; gối thảo dược; túi
  chườm | foot soak; herbal bath; herbal steam; herbal compress; sauna; herbal pillow; heat pack
sports-medicine = y học thể thao; chấn thương thể thao; bong gân; dinh dưỡng thể thao; hồi phục sau tập; chấn thương
  dây chằng | sports medicine; sports injury; sprain; ligament; muscle recovery; athletic performance
clinical-trial < pharmaceutical = thử nghiệm lâm sàng; thử lâm sàng; nghiên cứu lâm sàng; đạo đức y sinh; tương đương
  sinh học | clinical trial; clinical study; bioequivalence; randomised controlled trial; medical ethics; human
  volunteer
medical-training = đào tạo y khoa; mô phỏng y khoa; mô hình thực hành y khoa; sinh viên y; giải phẫu ảo; đào tạo phẫu
  thuật | medical education; medical simulation; surgical training; virtual anatomy; patient simulator; manikin
pharmacy-shop < pharmaceutical = nhà thuốc; hiệu thuốc; quầy thuốc; quản lý nhà thuốc; đơn thuốc; dược lâm sàng; tương
  tác thuốc; tác dụng phụ; thuốc giả; thuốc kém chất lượng | drugstore; pharmacy management; prescription; clinical
  pharmacy; drug interaction; adverse drug reaction; counterfeit medicine; substandard medicine
implant-coating < medical-device, nanomaterial = vật liệu cấy ghép; lớp phủ cấy ghép; hợp kim y sinh; titan y tế;
  tương hợp sinh học; nano vàng y sinh | implant material; implant coating; biomedical alloy; biocompatible;
  biocompatibility; medical titanium; gold nanoparticle
tumour-ablation < cancer = đốt sóng cao tần; đốt u; nhiệt từ trị; đốt vi sóng khối u | radiofrequency ablation;
  magnetic hyperthermia; tumour ablation; microwave ablation
photodynamic-therapy < cancer = liệu pháp quang động; chất nhạy quang; quang nhiệt trị liệu | photodynamic therapy;
  photosensitiser; photothermal therapy
sterile-glove < medical-device = găng tay y tế; găng tay cao su; găng tay khám; bao cao su | medical glove; latex
  glove; nitrile glove; examination glove; condom
catheter < medical-device = ống thông; ống thông tiểu; ống dẫn lưu; ống nội khí quản; bóng nong | catheter; urinary
  catheter; drainage tube; endotracheal tube; balloon catheter
medical-consumable < medical-device = bơm kim tiêm; ống tiêm; kim tiêm; vật tư tiêu hao y tế; ống nghiệm lấy máu; túi
  máu; kim luồn | syringe; hypodermic needle; blood collection tube; medical consumable; blood bag; disposable medical
  supply
suture < medical-device = chỉ phẫu thuật; chỉ tự tiêu; keo dán vết mổ; ghim khâu | surgical suture; absorbable suture;
  surgical stapler; tissue adhesive; suture thread
haemostatic = cầm máu; vật liệu cầm máu; băng cầm máu; chảy máu; garo | haemostatic; hemostatic; bleeding control;
  tourniquet; haemorrhage
surgical-instrument < medical-device = dụng cụ phẫu thuật; dao mổ; kéo mổ; dao điện; kẹp phẫu thuật | surgical
  instrument; scalpel; electrosurgical unit; surgical forceps
anaesthesia = gây mê; gây tê; máy gây mê; thuốc tê; thuốc mê; giảm đau sau mổ | anaesthesia; anesthesia; anaesthetic;
  anaesthesia machine; postoperative pain
biosafety-cabinet = tủ an toàn sinh học; tủ cấy; tủ cấy vi sinh; tủ hút khí độc; phòng an toàn sinh học | biosafety
  cabinet; laminar flow; fume hood; biosafety level
laboratory-equipment = thiết bị phòng thí nghiệm; tủ ấm; cân phân tích; pipet; tủ âm sâu; dụng cụ thủy tinh thí
  nghiệm; máy lắc; bể điều nhiệt | laboratory equipment; analytical balance; pipette; ultra-low freezer; laboratory
  glassware; laboratory incubator; water bath; orbital shaker
organ-transplant = ghép tạng; ghép gan; hiến tạng; bảo quản tạng; thải ghép; thuốc ức chế miễn dịch | organ
  transplant; liver transplant; organ donor; organ preservation; graft rejection; immunosuppressant
diaper = tã lót; bỉm; tã giấy; hạt siêu thấm | diaper; nappy; incontinence pad
baby-care = chăm sóc trẻ sơ sinh; bình sữa; vú cao su; theo dõi trẻ nhỏ; đồ dùng trẻ em | baby care; feeding bottle;
  baby monitor; infant care product
surgery < surgical-operation = ca mổ; phòng mổ; phẫu thuật nội soi; phẫu thuật ít xâm lấn; robot phẫu thuật; can thiệp
  mạch | operating room; minimally invasive surgery; laparoscopic surgery; robotic surgery; surgical navigation
microscope < microscope-general = kính hiển vi huỳnh quang; soi kính hiển vi | optical microscope; fluorescence
  microscopy
suction-device < medical-device = hút đờm; máy hút dịch; mở khí quản; máy hút đờm | suction machine; tracheostomy;
  sputum suction
radiation-protection < radiation = áo chì; liều kế; đo liều bức xạ | dosimetry; dosimeter; radiation protection; lead
  apron
pacemaker < cardiovascular, medical-device = máy tạo nhịp; máy tạo nhịp tim | pacemaker; implantable defibrillator
contrast-agent < medical-imaging = thuốc cản quang; chất tương phản | contrast agent; contrast media
emergency-care < hospital = cấp cứu; hồi sức; sơ cứu; túi sơ cứu; hồi sức tích cực | emergency care; resuscitation;
  first aid; intensive care
`
