import type { TechnologyContent } from './shape'

export const energyTechnologies: TechnologyContent[] = [
  {
    key: 'energy-t01',
    owner: 'energy-institute',
    title: {
      vi: 'Khống chế kết tụ vật liệu tầng khi đốt tầng sôi bọt phụ phẩm nông nghiệp giàu kali và silic',
      en: 'Control of bed agglomeration in bubbling fluidised-bed combustion of farm residues rich in potassium and ' + 'silica',
    },
    summary: {
      vi:
        'Thiết bị sinh hơi tầng sôi bọt 6–25 tấn/giờ đốt vỏ thóc, dăm gỗ, vỏ hạt điều mà vật liệu tầng không nóng ' +
        'chảy kết tụ. Chu kỳ vận hành liên tục dài hơn 90 ngày, hiệu suất nhiệt trên 86%.',
      en:
        'A 6–25 t/h bubbling fluidised-bed steam generator that burns rice hulls, wood chips and cashew shells ' +
        'without the bed material melting together. It runs for more than 90 days without a stop at a thermal ' +
        'efficiency above 86%.',
    },
    description: {
      vi:
        'Sinh khối nông nghiệp chứa nhiều kali; ở trên 850 °C kali phản ứng với cát thạch anh tạo silicat kiềm ' +
        'nóng chảy, kết dính hạt tầng và làm mất trạng thái giả lỏng. Công nghệ thay cát thạch anh bằng hỗn hợp ' +
        'olivin và oxit nhôm, bổ sung cao lanh với tỉ lệ 1,5–2,5% khối lượng nhiên liệu để liên kết kali thành ' +
        'leucit có nhiệt độ nóng chảy trên 1.400 °C.\n\n' +
        'Buồng đốt chia ba vùng gió cấp một, mỗi vùng có lưới phân phối kiểu mũ gió và cảm biến chênh áp. Thuật ' +
        'toán phân tích phổ dao động áp suất nhận biết sớm giai đoạn tiền kết tụ rồi tự động xả đáy và bù vật ' +
        'liệu mới. Nhiệt độ tầng được giữ ở 790 ± 20 °C bằng tái tuần hoàn khói.\n\n' +
        'Ở tải 60–100%, NOx dưới 260 mg/Nm³ và CO dưới 200 mg/Nm³, đạt quy chuẩn khí thải hiện hành.',
      en:
        'Farm biomass carries much potassium; above 850 °C it reacts with quartz sand to form molten alkali ' +
        'silicates that glue the bed grains together and stop fluidisation. The technology replaces quartz with a ' +
        'blend of olivine and alumina and adds kaolin at 1.5–2.5% of fuel mass, which binds potassium as leucite ' +
        'melting above 1,400 °C.\n\n' +
        'The furnace has three primary-air zones, each with its own nozzle grid and differential-pressure sensor. ' +
        'Spectral analysis of pressure fluctuations recognises the onset of agglomeration and triggers bottom ' +
        'discharge and make-up. Flue-gas recirculation holds the bed at 790 ± 20 °C.\n\n' +
        'At 60–100% load, NOx stays below 260 mg/Nm³ and CO below 200 mg/Nm³, meeting the emission standard in ' +
        'force.',
    },
    applications: {
      vi:
        'Cấp hơi bão hòa cho nhà máy chế biến lương thực, thức ăn chăn nuôi, thủy sản, giấy và dệt nhuộm; cải tạo ' +
        'lò ghi xích sẵn có thành lò tầng sôi.',
      en:
        'Saturated steam for rice, feed, seafood, paper and textile plants; conversion of existing chain-grate ' +
        'furnaces to fluidised beds.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian vận hành liên tục giữa hai lần dừng', en: 'Continuous running time between stops' },
        ours: 92,
        today: 18,
        unit: 'ngày',
        source: {
          vi: 'Nhật ký vận hành nhà máy thức ăn chăn nuôi tại Đồng Tháp, 14 tháng',
          en: 'Operating log of a feed mill in Đồng Tháp over 14 months',
        },
      },
      {
        aspect: {
          vi: 'Hiệu suất nhiệt theo phương pháp cân bằng nghịch',
          en: 'Thermal efficiency by the indirect method',
        },
        ours: 86.5,
        today: 74,
        unit: '%',
        source: { vi: 'Biên bản thử nghiệm tại hiện trường tháng 5/2023', en: 'Site test report of May 2023' },
      },
    ],
    keywords: ['tầng sôi bọt', 'kết tụ vật liệu tầng', 'sinh khối', 'cao lanh', 'leucit', 'thiết bị sinh hơi', 'tro giàu kali'],
    fields: ['203', '204'],
    trl: 8,
    trlEvidence: {
      vi: 'Hai hệ thống 10 và 15 tấn/giờ đã nghiệm thu, có giấy kiểm định an toàn và số liệu 14 tháng.',
      en: 'Two systems of 10 and 15 t/h accepted, with safety certificates and 14 months of data.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp chống kết tụ vật liệu tầng trong lò tầng sôi đốt sinh khối',
        number: '1-0038412',
        filedOn: '2020-06-18',
        grantedOn: '2023-11-20',
        status: 'granted',
      },
      { kind: 'trade-secret', title: 'Công thức phối trộn vật liệu tầng OA-3', status: 'held' },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'turnkey'],
    price: { kind: 'indicative', min: 6_500_000_000, max: 14_000_000_000 },
    owners: [
      { name: 'Viện Kỹ thuật Nhiệt và Năng lượng Sông Hồng', share: 70 },
      { name: 'Nhà nước (ủy quyền Bộ chủ quản)', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-24/19' },
    confidential:
      'Vật liệu tầng OA-3: olivin cỡ hạt 0,4–0,9 mm 62%, oxit nhôm hoạt tính thải 38%, nung trước ở 900 °C trong ' +
      '2 giờ. Ngưỡng cảnh báo tiền kết tụ là khi năng lượng dải 1–3 Hz giảm quá 28% so với nền trong 10 phút.',
  },
  {
    key: 'energy-t02',
    owner: 'energy-institute',
    title: {
      vi: 'Thu hồi hiển nhiệt và ẩn nhiệt hóa hơi của dòng khí cháy sinh khối bằng bộ trao đổi nhiệt ngưng tụ phủ ' + 'fluoropolyme',
    },
    summary: {
      vi:
        'Cụm hai cấp gồm ống nhiệt trọng trường và bộ ngưng tụ chống ăn mòn hạ nhiệt độ khí ra khỏi nồi hơi từ ' +
        '210 °C xuống còn khoảng 50 °C. Nhiệt thu được dùng gia nhiệt không khí cấp lò và nước bổ sung, giảm ' +
        '11–14% nhiên liệu tiêu thụ.',
    },
    description: {
      vi:
        'Khí cháy của nhiên liệu gỗ ẩm 35–45% mang theo hơn 20% năng lượng đầu vào dưới dạng hiển nhiệt và ẩn ' +
        'nhiệt của hơi nước. Bộ hâm nước thép thông thường phải giữ khí thoát trên 150 °C để tránh ăn mòn điểm ' +
        'sương axit nên phần năng lượng này bị bỏ phí.\n\n' +
        'Cấp thứ nhất dùng chùm ống nhiệt trọng trường nạp nước cất, đưa khí từ 210 °C xuống 110 °C và sấy nóng ' +
        'không khí đến 130 °C; một ống hỏng không làm lọt khí giữa hai phía. Cấp thứ hai là chùm ống thép phủ PFA ' +
        'dày 0,4 mm, cho khí ngưng tụ xuống 48–52 °C và nâng nước bổ sung từ 30 lên 68 °C.\n\n' +
        'Lớp màng nước ngưng chảy xuôi rửa trôi bụi mịn, nhờ vậy hàm lượng bụi tổng còn giảm thêm khoảng 60% so ' +
        'với chỉ dùng xyclon. Nước ngưng được trung hòa, lắng và dùng lại để dập tro.',
    },
    applications: {
      vi: 'Lắp bổ sung cho nồi hơi đốt gỗ, mùn cưa, bã mía công suất 4–30 tấn/giờ ở ngành giấy, dệt nhuộm, thực ' + 'phẩm, ván gỗ.',
    },
    advantages: [
      {
        aspect: { vi: 'Nhiệt độ khí thoát ra ống khói' },
        ours: 50,
        today: 205,
        unit: '°C',
        source: { vi: 'Đo tại nhà máy ván sợi ở Phú Thọ, lò 12 tấn/giờ' },
      },
      {
        aspect: { vi: 'Suất tiêu hao nhiên liệu quy khô trên một tấn hơi' },
        ours: 168,
        today: 193,
        unit: 'kg',
        source: { vi: 'Kiểm toán năng lượng trước và sau lắp đặt, 2022' },
      },
    ],
    keywords: ['ngưng tụ khói', 'ống nhiệt trọng trường', 'ẩn nhiệt', 'điểm sương axit', 'fluoropolyme', 'bộ hâm nước'],
    fields: ['203', '205'],
    trl: 8,
    trlEvidence: { vi: 'Ba hệ thống chạy thương mại từ năm 2021, biên bản đo kiểm của đơn vị độc lập.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Cụm thu hồi nhiệt hai cấp cho khí cháy có độ ẩm cao',
        number: '2-0003417',
        filedOn: '2020-09-02',
        grantedOn: '2024-03-15',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'technical-service'],
    price: { kind: 'indicative', min: 1_800_000_000, max: 4_200_000_000 },
    owners: [{ name: 'Viện Kỹ thuật Nhiệt và Năng lượng Sông Hồng', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Quy trình phủ PFA: phun cát Sa 2.5, lót keo epoxy-silan, ba lớp tĩnh điện, nung 380 °C trong 25 phút. Tỉ ' +
      'lệ nạp ống nhiệt 22% thể tích, độ nghiêng 8°.',
  },
  {
    key: 'energy-t03',
    owner: 'energy-university',
    title: { vi: 'Khí hóa sinh khối hai giai đoạn tách vùng nhiệt phân cho khí tổng hợp hàm lượng hắc ín thấp' },
    summary: {
      vi:
        'Hệ khí hóa 300–1.000 kW nhiệt chuyển vỏ dừa, lõi ngô, gỗ băm thành khí cháy sạch cấp thẳng cho đầu đốt ' +
        'thay LPG. Hắc ín trong khí thô dưới 50 mg/Nm³ nên không cần tháp rửa nước.',
    },
    description: {
      vi:
        'Khí hóa một vùng kiểu xuôi chiều thường sinh 500–1.500 mg hắc ín/Nm³, làm bít đầu đốt và phát sinh nước ' +
        'rửa chứa phenol khó xử lý. Nhóm nghiên cứu tách quá trình thành trục vít nhiệt phân gia nhiệt gián tiếp ' +
        'ở 550 °C và buồng ô-xy hóa cục bộ 1.050–1.100 °C; hơi nhiệt phân phải đi qua lớp than cốc nóng dày 600 ' +
        'mm nên hắc ín bị bẻ mạch gần như hoàn toàn.\n\n' +
        'Khí sản phẩm có nhiệt trị thấp 5,1–5,6 MJ/Nm³, hiệu suất khí lạnh 76–79%. Than sinh học dư (6–8% khối ' +
        'lượng nguyên liệu) lấy ra ở đáy, hàm lượng cacbon cố định trên 80%, bán làm chất cải tạo đất.\n\n' +
        'Nguyên liệu cần cỡ 10–40 mm, độ ẩm dưới 20%. Hệ điều khiển PLC tự cân bằng áp âm 50–150 Pa và đốt đuốc ' +
        'an toàn khi phụ tải ngắt đột ngột.',
    },
    applications: {
      vi: 'Cấp nhiệt cho lò nung gốm, lò sấy nông sản, rang cà phê, sơn tĩnh điện đang dùng LPG hoặc dầu DO.',
    },
    advantages: [
      {
        aspect: { vi: 'Hàm lượng hắc ín trong khí trước đầu đốt' },
        ours: 42,
        today: 850,
        unit: 'mg/Nm³',
        source: { vi: 'Lấy mẫu theo hướng dẫn CEN/TS 15439 tại xưởng thực nghiệm' },
      },
      {
        aspect: { vi: 'Chi phí nhiên liệu cho 1 GJ nhiệt hữu ích' },
        ours: 148_000,
        today: 520_000,
        unit: 'đồng',
        source: { vi: 'Thử nghiệm 600 giờ tại cơ sở nung gốm ở Khánh Hòa, so với LPG' },
      },
    ],
    keywords: ['khí hóa', 'nhiệt phân', 'hắc ín', 'khí tổng hợp', 'than sinh học', 'thay thế LPG'],
    fields: ['204', '203'],
    trl: 6,
    trlEvidence: { vi: 'Mô hình 500 kW nhiệt chạy trình diễn 600 giờ với lò nung gốm thực tế.' },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ thống khí hóa sinh khối hai giai đoạn',
        number: '1-2022-05173',
        filedOn: '2022-08-11',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'joint-development', 'spin-off'],
    price: { kind: 'negotiable' },
    owners: [
      { name: 'Trường Đại học Kỹ thuật Nam Trung Bộ', share: 80 },
      { name: 'Sở Khoa học và Công nghệ tỉnh Khánh Hòa', share: 20 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT-06/2021/KH' },
    confidential:
      'Lớp than cốc nóng duy trì bằng ghi lắc chu kỳ 4 phút, biên độ 12 mm; vách buồng ô-xy hóa dùng bê tông chịu ' +
      'lửa 70% nhôm của nhà cung cấp trong nước, bảo hành 4.000 giờ.',
  },
  {
    key: 'energy-t04',
    owner: 'energy-university',
    title: {
      vi: 'Bơm nhiệt CO₂ chu trình siêu tới hạn cấp đồng thời nước nóng 90 °C và nước lạnh quá trình',
      en: 'Transcritical CO₂ heat pump delivering 90 °C hot water and chilled process water at the same time',
    },
    summary: {
      vi:
        'Một máy nén cấp cùng lúc nước nóng 85–90 °C và nước lạnh 4–7 °C, hệ số hiệu quả tổng 5,6. Môi chất CO₂ ' +
        'không gây hiệu ứng nhà kính đáng kể và không thuộc diện loại trừ theo lộ trình giảm HFC.',
      en:
        'One compressor supplies 85–90 °C hot water and 4–7 °C chilled water at once with a combined coefficient ' +
        'of performance of 5.6. The CO₂ refrigerant has negligible warming potential and lies outside the HFC ' +
        'phase-down.',
    },
    description: {
      vi:
        'Nhiều dây chuyền chế biến vừa dùng điện trở hoặc hơi để đun nước vừa chạy máy lạnh xả nhiệt ra tháp giải ' +
        'nhiệt. Bơm nhiệt CO₂ siêu tới hạn tận dụng đồng thời hai dòng năng lượng này: phía bay hơi làm lạnh nước ' +
        'quá trình, phía làm mát khí ở 95–110 bar trượt nhiệt độ từ 110 xuống 35 °C, rất phù hợp với gia nhiệt ' +
        'nước một lần từ 28 lên 90 °C.\n\n' +
        'Nhóm tác giả thiết kế bộ làm mát khí kiểu ống xoắn ngược dòng ba đoạn và giải thuật tìm áp suất cao tối ' +
        'ưu theo nhiệt độ nước vào, tránh tổn thất khi nước hồi ấm. Bộ phun (ejector) thay van tiết lưu thu hồi ' +
        'công giãn nở, tăng hiệu quả 12%.\n\n' +
        'Tổ máy thử nghiệm 60 kW nhiệt gắn bồn phân tầng 5 m³, điều khiển theo dự báo phụ tải nước nóng trong ' +
        'ngày.',
      en:
        'Many processing lines heat water with electric elements or steam while their chillers reject heat to a ' +
        'cooling tower. A transcritical CO₂ heat pump uses both streams: the evaporator chills process water, and ' +
        'the gas cooler at 95–110 bar glides from 110 to 35 °C, an excellent fit to once-through heating of water ' +
        'from 28 to 90 °C.\n\n' +
        'The team designed a three-section counter-flow coiled gas cooler and an algorithm that finds the optimal ' +
        'high pressure from the inlet water temperature, avoiding losses when return water is warm. An ejector ' +
        'replaces the expansion valve and recovers expansion work, raising efficiency by 12%.\n\n' +
        "The 60 kW test unit is coupled to a 5 m³ stratified tank and controlled by a forecast of the day's " +
        'hot-water demand.',
    },
    applications: {
      vi: 'Chế biến thủy sản, giết mổ, sữa và đồ uống, bếp ăn công nghiệp, khách sạn, bệnh viện có nhu cầu nóng và ' + 'lạnh đồng thời.',
      en: 'Seafood, slaughter, dairy and beverage plants, industrial kitchens, hotels and hospitals that need heat ' + 'and cold at once.',
    },
    advantages: [
      {
        aspect: {
          vi: 'Điện năng để đun 1 m³ nước từ 28 lên 85 °C',
          en: 'Electricity to heat 1 m³ of water from 28 to 85 °C',
        },
        ours: 18.5,
        today: 69,
        unit: 'kWh',
        source: {
          vi: 'So với điện trở, đo trên tổ máy 60 kW năm 2024',
          en: 'Against resistance heating, measured on the 60 kW unit in 2024',
        },
      },
      {
        aspect: { vi: 'Hệ số hiệu quả tổng nóng và lạnh', en: 'Combined heating and cooling COP' },
        ours: 5.6,
        today: 3.9,
        unit: 'lần',
        source: {
          vi: 'So với bơm nhiệt R134a cùng điều kiện trong phòng thử nghiệm',
          en: 'Against an R134a heat pump under the same laboratory conditions',
        },
      },
    ],
    keywords: ['bơm nhiệt', 'CO₂ siêu tới hạn', 'bộ phun', 'COP', 'nước nóng', 'làm lạnh đồng thời', 'môi chất tự nhiên'],
    fields: ['203'],
    trl: 5,
    trlEvidence: {
      vi: 'Tổ máy 60 kW chạy 900 giờ trong điều kiện tải mô phỏng lò mổ gia cầm.',
      en: 'A 60 kW unit ran 900 hours under the simulated load of a poultry slaughterhouse.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp điều khiển áp suất cao tối ưu của bơm nhiệt CO₂',
        number: '1-2023-07784',
        filedOn: '2023-11-03',
        status: 'filed',
      },
    ],
    modes: ['joint-development', 'exclusive-licence', 'non-exclusive-licence'],
    price: { kind: 'floor', min: 900_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật Nam Trung Bộ', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.05.14/21-30' },
    confidential:
      'Đường kính họng bộ phun 1,42 mm, góc khuếch tán 5,5°; bảng tra áp suất cao tối ưu gồm 64 điểm được lưu ' +
      'trong bộ điều khiển ở dạng mã hóa.',
  },
  {
    key: 'energy-t05',
    owner: 'energy-solutions',
    title: {
      vi: 'Điều phối tối ưu cụm khí nén nhiều công suất theo dự báo lưu lượng và định vị rò rỉ bằng mảng micrô siêu âm',
    },
    summary: {
      vi:
        'Bộ điều khiển trung tâm chọn tổ hợp và tốc độ từng tổ khí nén theo nhu cầu dự báo 10 phút tới, giữ áp ' +
        'suất mạng dao động trong ±0,1 bar. Kèm dịch vụ quét siêu âm tạo bản đồ điểm rò, giảm 20–30% điện năng ' +
        'của trạm.',
    },
    description: {
      vi:
        'Trạm khí nén thường đặt các tổ máy theo bậc áp suất (cascade), khiến áp suất mạng cao hơn yêu cầu 1–1,5 ' +
        'bar và nhiều tổ máy chạy không tải. Giải pháp thay bậc áp suất bằng bài toán quy hoạch nguyên hỗn hợp ' +
        'giải mỗi 30 giây: đầu vào là đường cong suất tiêu hao thực đo của từng tổ máy, lưu lượng dự báo bằng ' +
        'mạng LSTM và ràng buộc số lần khởi động.\n\n' +
        'Lưu lượng từng nhánh được đo bằng cảm biến nhiệt khối cắm trực tiếp, không cần dừng đường ống. Song ' +
        'song, thiết bị cầm tay gồm 64 micrô MEMS định vị nguồn âm 20–40 kHz, chồng vị trí lên ảnh quang học và ' +
        'ước lượng lưu lượng thất thoát của từng điểm để xếp thứ tự sửa chữa.\n\n' +
        'Số liệu lưu trên máy chủ tại chỗ, báo cáo theo ISO 50001. Lắp đặt trạm 4–8 tổ máy mất 5 ngày.',
    },
    applications: { vi: 'Nhà máy dệt, bao bì, nhựa, thực phẩm, cơ khí có trạm khí nén từ 150 kW trở lên.' },
    advantages: [
      {
        aspect: { vi: 'Suất tiêu hao điện của khí nén ở 7 bar' },
        ours: 0.121,
        today: 0.164,
        unit: 'kWh/m³',
        source: { vi: 'Trung bình 11 nhà máy tại Đồng Nai và Tây Ninh, 2022–2024' },
      },
      {
        aspect: { vi: 'Tỉ lệ khí nén thất thoát do rò rỉ' },
        ours: 9,
        today: 27,
        unit: '%',
        source: { vi: 'Đo ban đêm khi dừng sản xuất, cùng nhóm nhà máy' },
      },
    ],
    keywords: ['khí nén', 'quy hoạch nguyên', 'LSTM', 'siêu âm', 'rò rỉ', 'suất tiêu hao', 'ISO 50001'],
    fields: ['202', '102'],
    trl: 9,
    trlEvidence: { vi: '23 trạm đang vận hành thương mại, trạm lâu nhất từ tháng 3/2021.' },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm điều phối trạm khí nén TQ-Air',
        number: '6128/2021/QTG',
        filedOn: '2021-07-05',
        grantedOn: '2021-08-19',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'firm', min: 420_000_000, max: 780_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Năng lượng Tâm Quang Việt', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Mô hình LSTM 2 lớp 48 nút, cửa sổ 90 phút; hệ số phạt khởi động 0,35 kWh mỗi lần. Chiết khấu cho hợp đồng ' +
      'chia sẻ tiết kiệm tối đa 15%.',
  },
  {
    key: 'energy-t06',
    owner: 'energy-institute',
    title: {
      vi: 'Tích trữ lạnh bằng vật liệu chuyển pha muối eutectic −21 °C để dịch chuyển phụ tải đỉnh của buồng bảo ' + 'quản đông',
      en: 'Cold storage in a −21 °C eutectic salt phase-change material to shift the peak load of frozen-goods rooms',
    },
    summary: {
      vi:
        'Các tấm chứa dung dịch muối eutectic gắn trần được nạp lạnh vào ban đêm và nhả lạnh trong khung giờ giá ' +
        'điện cao, cho phép ngừng máy nén 4–5 giờ. Nhiệt độ sản phẩm dao động dưới 1 K.',
      en:
        'Ceiling-mounted plates filled with a eutectic salt solution are charged at night and release cold in the ' +
        'high-tariff hours, so compressors can rest for 4–5 hours. Product temperature moves by less than 1 K.',
    },
    description: {
      vi:
        'Vật liệu chuyển pha (PCM) là dung dịch NaCl nồng độ eutectic bổ sung chất tạo mầm và chất làm đặc, nóng ' +
        'chảy ở −21,2 °C với ẩn nhiệt 228 kJ/kg. Chất tạo mầm giảm độ quá lạnh từ 6 K xuống dưới 1,5 K; chất làm ' +
        'đặc ngăn phân lớp sau nhiều chu kỳ đông đặc – nóng chảy.\n\n' +
        'PCM được hàn kín trong tấm polyetylen mật độ cao dày 35 mm, treo thành hai lớp dưới trần dọc luồng gió ' +
        'dàn bay hơi. Ban đêm nhiệt độ bay hơi hạ xuống −30 °C để đông đặc; ban ngày quạt chạy tốc độ thấp tuần ' +
        'hoàn không khí qua tấm. Bộ điều khiển dự báo theo biểu giá điện ba mức và lịch xuất nhập hàng.\n\n' +
        'Sau 1.200 chu kỳ gia tốc, ẩn nhiệt suy giảm 3,1%, vỏ tấm không nứt. Hệ thống không can thiệp vào mạch ' +
        'môi chất nên lắp được cho cả NH₃ và freon.',
      en:
        'The phase-change material (PCM) is NaCl solution at eutectic concentration with a nucleating agent and a ' +
        'thickener; it melts at −21.2 °C with a latent heat of 228 kJ/kg. The nucleating agent cuts supercooling ' +
        'from 6 K to below 1.5 K; the thickener prevents stratification over many freeze–melt cycles.\n\n' +
        'The PCM is sealed in 35 mm high-density polyethylene plates hung in two layers under the ceiling along ' +
        'the evaporator air stream. At night the evaporating temperature drops to −30 °C to freeze it; by day the ' +
        'fans run slowly and pass air over the plates. A predictive controller follows the three-rate tariff and ' +
        'the loading schedule.\n\n' +
        'After 1,200 accelerated cycles the latent heat fell by 3.1% and no plate cracked. The refrigerant ' +
        'circuit is untouched, so the system suits both NH₃ and freon plants.',
    },
    applications: {
      vi: 'Buồng bảo quản đông −18 đến −20 °C của doanh nghiệp thủy sản, thịt, kem; trung tâm phân phối hàng đông ' + 'lạnh.',
      en: 'Frozen rooms at −18 to −20 °C in seafood, meat and ice-cream plants; frozen distribution centres.',
    },
    advantages: [
      {
        aspect: { vi: 'Điện năng tiêu thụ trong khung giờ cao điểm', en: 'Electricity used in peak hours' },
        ours: 95,
        today: 410,
        unit: 'kWh/ngày',
        source: { vi: 'Kho thử nghiệm 600 tấn tại Hải Phòng, 2023', en: '600-tonne test store in Hải Phòng, 2023' },
      },
      {
        aspect: { vi: 'Thời gian giữ nhiệt độ dưới −18 °C khi mất điện', en: 'Time below −18 °C in a power cut' },
        ours: 14,
        today: 3.5,
        unit: 'giờ',
        source: { vi: 'Thử ngắt điện có giám sát, cùng kho', en: 'Supervised power-off test, same store' },
      },
    ],
    keywords: ['vật liệu chuyển pha', 'PCM', 'tích trữ lạnh', 'eutectic', 'dịch chuyển phụ tải', 'biểu giá ba mức'],
    fields: ['203', '205'],
    trl: 7,
    trlEvidence: {
      vi: 'Nguyên mẫu đầy đủ vận hành 11 tháng ở kho lạnh của đối tác.',
      en: 'A full prototype has run 11 months in a partner cold store.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hỗn hợp vật liệu chuyển pha nhiệt độ thấp và tấm tích trữ lạnh',
        number: '1-2021-06239',
        filedOn: '2021-10-07',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'joint-development'],
    price: { kind: 'indicative', min: 1_200_000_000, max: 3_500_000_000 },
    owners: [
      { name: 'Viện Kỹ thuật Nhiệt và Năng lượng Sông Hồng', share: 85 },
      { name: 'Nhóm tác giả', share: 15 },
    ],
    origin: { kind: 'state-funded', task: 'KC.05.22/16-20' },
    confidential:
      'Chất tạo mầm: natri tetraborat 0,8%; chất làm đặc: natri polyacrylat 0,35% và bentonit biến tính 1,1%. Nhà ' +
      'cung cấp tấm vỏ chịu được áp 0,6 bar là một xưởng thổi nhựa ở Hưng Yên.',
  },
  {
    key: 'energy-t07',
    owner: 'energy-solutions',
    title: { vi: 'Rô-bốt tự hành làm sạch khô mô-đun quang điện lắp áp mái bằng chổi vi sợi và hút bụi xoáy' },
    summary: {
      vi:
        'Rô-bốt 21 kg tự di chuyển trên bề mặt mô-đun, nhận biên bằng cảm biến quang và làm sạch 400 m² mỗi giờ ' +
        'không dùng nước. Sản lượng điện phục hồi 8–15% sau mỗi chu kỳ ở vùng nhiều bụi.',
    },
    description: {
      vi:
        'Tổn thất quang học do lắng đọng hạt (soiling) của hệ quang điện mái công nghiệp ở Việt Nam đo được ' +
        '0,3–0,6% mỗi ngày vào mùa khô. Rửa bằng vòi áp lực tiêu tốn nước, có nguy cơ sốc nhiệt kính và mất an ' +
        'toàn khi làm việc trên cao.\n\n' +
        'Rô-bốt dùng bánh xích cao su silicon chống trượt tới độ nghiêng 20°, tải trọng phân bố dưới 15 kg/m² ' +
        'không gây vi nứt tế bào. Chổi vi sợi quay ngược chiều kết hợp quạt hút xoáy lọc HEPA thu hạt, chống xước ' +
        'lớp phủ chống phản xạ. Bốn cảm biến mép và bộ đo quán tính lập quỹ đạo zíc-zắc, vượt khe 40 mm giữa hai ' +
        'dãy.\n\n' +
        'Phần mềm ước lượng chỉ số bám bẩn từ dòng ngắn mạch của cặp mô-đun tham chiếu, chỉ phát lệnh làm sạch ' +
        'khi giá trị điện phục hồi lớn hơn chi phí, tránh chạy thừa.',
    },
    applications: {
      vi:
        'Hệ quang điện mái tôn của nhà xưởng giấy, thức ăn chăn nuôi, xi măng, may mặc từ 300 kWp; đơn vị vận ' +
        'hành bảo trì thuê ngoài.',
    },
    advantages: [
      {
        aspect: { vi: 'Lượng nước dùng cho một lần làm sạch 1 MWp' },
        ours: 0,
        today: 12,
        unit: 'm³',
        source: { vi: 'So với rửa vòi áp lực tại khu công nghiệp ở Tây Ninh' },
      },
      {
        aspect: { vi: 'Chi phí một lần làm sạch 1 MWp' },
        ours: 2.1,
        today: 9.5,
        unit: 'triệu đồng',
        source: { vi: 'Hợp đồng bảo trì năm 2024 của 6 mái nhà xưởng' },
      },
    ],
    keywords: ['quang điện áp mái', 'soiling', 'rô-bốt làm sạch khô', 'chổi vi sợi', 'chỉ số bám bẩn', 'vận hành bảo trì'],
    fields: ['203', '202'],
    trl: 8,
    trlEvidence: { vi: 'Lô 40 rô-bốt đã bán, thử va đập và kín nước IP54 tại phòng thử nghiệm được công nhận.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Rô-bốt làm sạch tấm pin mặt trời có bánh xích tự bám',
        number: '2-2023-00418',
        filedOn: '2023-09-12',
        status: 'published',
      },
    ],
    modes: ['machinery-with-technology', 'sub-licence', 'franchise'],
    price: { kind: 'firm', min: 260_000_000, max: 340_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Năng lượng Tâm Quang Việt', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Sợi chổi nylon 6.12 đường kính 0,12 mm, tốc độ 180 vòng/phút; giá vốn một rô-bốt khoảng 138 triệu đồng với ' + 'lô 50 chiếc.',
  },
  {
    key: 'energy-t08',
    owner: 'energy-university',
    title: {
      vi: 'Chẩn đoán điểm nóng và suy giảm do điện thế cảm ứng của mô-đun quang điện bằng ảnh hồng ngoại từ thiết ' + 'bị bay và học sâu',
      en:
        'Diagnosis of hot spots and potential-induced degradation in photovoltaic modules from airborne infrared ' +
        'images and deep learning',
    },
    summary: {
      vi:
        'Thiết bị bay chụp ảnh nhiệt và ảnh khả kiến, mạng phân đoạn nhận dạng 9 loại khuyết tật và gắn vào đúng ' +
        'vị trí mô-đun trên bản vẽ. Một ngày khảo sát được 8–10 MWp.',
      en:
        'A drone takes thermal and visible images; a segmentation network recognises nine defect types and pins ' +
        'each to its module on the layout. Some 8–10 MWp are surveyed a day.',
    },
    description: {
      vi:
        'Điểm nóng, hỏng đi-ốt rẽ nhánh, đứt chuỗi và suy giảm do điện thế cảm ứng (PID) làm giảm công suất nhưng ' +
        'không biểu hiện rõ ở số liệu biến tần. Đo đặc tuyến I–V từng chuỗi chính xác nhưng rất chậm. Phương pháp ' +
        'kết hợp ảnh hồng ngoại 640 × 512 điểm chụp ở độ cao 12–18 m với ảnh RGB để loại phản xạ giả.\n\n' +
        'Mạng nơ-ron tích chập phân đoạn thực thể được huấn luyện trên 46.000 mô-đun có nhãn, thu tại 31 dự án ' +
        'miền Trung. Ảnh được hiệu chỉnh theo bức xạ, gió và hệ số phát xạ; vị trí xác định bằng RTK rồi khớp với ' +
        'lưới mô-đun trên bản vẽ hoàn công.\n\n' +
        'Báo cáo xếp hạng khuyết tật theo tổn thất công suất ước tính và khuyến nghị kiểm chứng bằng đo I–V hoặc ' +
        'phát quang điện. Phần mềm chạy trên máy tính để bàn, không cần gửi ảnh ra ngoài.',
      en:
        'Hot spots, failed bypass diodes, open strings and potential-induced degradation (PID) cut power yet ' +
        'hardly show in inverter data. Measuring the I–V curve of each string is accurate but very slow. The ' +
        'method combines 640 × 512 infrared images taken at 12–18 m with RGB images that rule out false ' +
        'reflections.\n\n' +
        'A convolutional instance-segmentation network was trained on 46,000 labelled modules from 31 projects in ' +
        'central Vietnam. Images are corrected for irradiance, wind and emissivity; positions come from RTK and ' +
        'are matched to the module grid of the as-built drawing.\n\n' +
        'The report ranks defects by estimated power loss and suggests which to verify by I–V or ' +
        'electroluminescence. The software runs on a desktop computer, so images never leave the site.',
    },
    applications: {
      vi: 'Nghiệm thu, bảo hành và bảo trì định kỳ nhà máy điện mặt trời mặt đất và hệ áp mái nhà xưởng; giám định ' + 'bảo hiểm.',
      en: 'Acceptance, warranty and periodic maintenance of ground-mounted plants and factory roofs; insurance ' + 'assessment.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian khảo sát 1 MWp', en: 'Time to survey 1 MWp' },
        ours: 0.8,
        today: 16,
        unit: 'giờ',
        source: {
          vi: 'So với đo I–V thủ công tại dự án 50 MWp ở Khánh Hòa',
          en: 'Against manual I–V tracing at a 50 MWp plant in Khánh Hòa',
        },
      },
      {
        aspect: { vi: 'Tỉ lệ phát hiện đúng khuyết tật', en: 'Defect detection rate' },
        ours: 94,
        today: 71,
        unit: '%',
        source: {
          vi: 'Đối chiếu phát quang điện trên 1.200 mô-đun',
          en: 'Checked by electroluminescence on 1,200 modules',
        },
      },
    ],
    keywords: ['quang điện', 'ảnh nhiệt', 'điểm nóng', 'PID', 'thiết bị bay không người lái', 'mạng nơ-ron tích chập'],
    fields: ['202', '102'],
    trl: 7,
    trlEvidence: {
      vi: 'Đã trình diễn tại 6 nhà máy đang phát điện, có thư xác nhận của chủ đầu tư.',
      en: "Demonstrated at six generating plants with owners' letters of confirmation.",
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm PV-Thermo',
        number: '3390/2023/QTG',
        filedOn: '2023-04-20',
        grantedOn: '2023-06-02',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'non-exclusive-licence', 'training'],
    price: { kind: 'indicative', min: 350_000_000, max: 900_000_000 },
    owners: [
      { name: 'Trường Đại học Kỹ thuật Nam Trung Bộ', share: 75 },
      { name: 'Nhóm tác giả', share: 25 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-41/21' },
    confidential:
      'Ngưỡng chênh nhiệt phân loại khẩn cấp là 18 K quy về 1.000 W/m². Bộ dữ liệu huấn luyện chỉ chuyển giao kèm ' +
      'giấy phép độc quyền.',
  },
  {
    key: 'energy-t09',
    owner: 'energy-solutions',
    title: {
      vi: 'Lưu trữ điện quy mô nhà máy từ mô-đun lithium sắt phốt phát thải của xe điện với cân bằng chủ động hai ' + 'chiều',
    },
    summary: {
      vi:
        'Hệ 100–500 kWh ghép mô-đun LiFePO₄ đã qua sử dụng, bộ cân bằng chủ động bù chênh lệch dung lượng giữa ' +
        'các mô-đun. Hệ cắt đỉnh phụ tải và dự phòng sự cố lưới với giá đầu tư thấp hơn pin mới khoảng 40%.',
    },
    description: {
      vi:
        'Mô-đun lithium của xe điện khi tháo ra còn 70–85% dung lượng nhưng phân tán lớn; ghép nối tiếp trực tiếp ' +
        'thì cả chuỗi bị giới hạn bởi mô-đun yếu nhất. Quy trình phân loại gồm phổ tổng trở điện hóa tại ba mức ' +
        'trạng thái sạc và phân tích đạo hàm dung lượng dQ/dV, ước lượng trạng thái sức khỏe với sai số 2,5% ' +
        'trong 35 phút mỗi mô-đun.\n\n' +
        'Mỗi mô-đun nối với bus qua bộ DC–DC hai chiều cô lập 300 W, chỉ xử lý phần công suất chênh lệch nên tổn ' +
        'hao toàn hệ dưới 1,8%. Thuật toán phân bố dòng theo trạng thái sức khỏe giữ các mô-đun cùng cạn và cùng ' +
        'đầy.\n\n' +
        'An toàn cháy bảo đảm bằng vách ngăn aerogel, giám sát khí thoát sớm (H₂, CO) và chữa cháy aerosol theo ' +
        'ngăn. Tuổi thọ dự kiến 2.500 chu kỳ ở độ sâu xả 70%.',
    },
    applications: {
      vi:
        'Cắt đỉnh công suất cho nhà máy dùng điện ba giá, tăng tự dùng điện mặt trời mái nhà, dự phòng ngắn hạn ' +
        'cho dây chuyền nhạy cảm.',
    },
    advantages: [
      {
        aspect: { vi: 'Suất đầu tư trên 1 kWh dung lượng khả dụng' },
        ours: 3.1,
        today: 5.2,
        unit: 'triệu đồng',
        source: { vi: 'Dự toán hệ 200 kWh năm 2024 so với pin LiFePO₄ mới' },
      },
      {
        aspect: { vi: 'Dung lượng khai thác được của chuỗi mô-đun không đồng nhất' },
        ours: 96,
        today: 72,
        unit: '%',
        source: { vi: 'Thử nghiệm chuỗi 24 mô-đun, so với cân bằng thụ động' },
      },
    ],
    keywords: ['lưu trữ năng lượng', 'pin lithium tái sử dụng', 'LiFePO₄', 'cân bằng chủ động', 'BMS', 'xe điện', 'cắt đỉnh'],
    fields: ['202'],
    trl: 6,
    trlEvidence: { vi: 'Hệ trình diễn 120 kWh nối lưới 0,4 kV tại xưởng của công ty, chạy 5 tháng.' },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ lưu trữ điện ghép mô-đun pin không đồng nhất',
        number: '1-2024-02215',
        filedOn: '2024-04-16',
        status: 'filed',
      },
    ],
    modes: ['joint-development', 'capital-contribution', 'non-exclusive-licence'],
    price: { kind: 'negotiable', min: 1_500_000_000, max: 6_000_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Công nghệ Năng lượng Tâm Quang Việt', share: 65 },
      { name: 'Trường Đại học Kỹ thuật Nam Trung Bộ', share: 35 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Nguồn mô-đun: hai đại lý tháo dỡ tại Hải Phòng, giá mua 0,9–1,1 triệu đồng/kWh. Tần số quét tổng trở 0,1 ' + 'Hz–1 kHz với 22 điểm.',
  },
  {
    key: 'energy-t10',
    owner: 'energy-university',
    title: {
      vi: 'Phân hủy kỵ khí nước thải giàu tinh bột trong bể phủ màng HDPE và khử H₂S bằng lọc nhỏ giọt sinh học để ' + 'phát điện',
    },
    summary: {
      vi:
        'Bể kỵ khí phủ màng có khuấy thủy lực đạt tải trọng 3,5 kg COD/m³.ngày, thu 0,46 m³ khí cho mỗi kg COD ' +
        'loại bỏ. Tháp lọc sinh học hạ H₂S từ 3.500 xuống dưới 150 ppm, đủ sạch cho động cơ khí.',
    },
    description: {
      vi:
        'Nước thải chế biến sắn có COD 12.000–20.000 mg/L và xyanua dễ ức chế vi sinh. Bể phủ màng hiện có thường ' +
        'bị chảy tắt và lắng bã, hiệu suất sinh khí chỉ bằng một nửa lý thuyết. Giải pháp bố trí vách hướng dòng, ' +
        'vòi phun đáy tuần hoàn 20% lưu lượng và hồi lưu bùn hạt thích nghi xyanua.\n\n' +
        'Khí sinh học đi qua tháp lọc nhỏ giọt chứa giá thể polypropylen, nơi vi khuẩn Acidithiobacillus ô-xy hóa ' +
        'H₂S thành lưu huỳnh và sunfat ở pH 1,5–2,5; ô-xy cấp vi lượng 2–3% theo tín hiệu cảm biến. Nước dinh ' +
        'dưỡng lấy từ chính dòng sau kỵ khí.\n\n' +
        'Khí sạch cấp cho tổ máy 250–1.000 kW; nhiệt khí xả gia nhiệt nước sấy tinh bột. Nhà máy 150 tấn tinh bột ' +
        'mỗi ngày tự túc khoảng 70% điện năng.',
    },
    applications: { vi: 'Nhà máy tinh bột sắn, bún, cồn, bia, chế biến dừa và trang trại chăn nuôi lớn.' },
    advantages: [
      {
        aspect: { vi: 'Nồng độ H₂S trong khí cấp cho động cơ' },
        ours: 140,
        today: 2800,
        unit: 'ppm',
        source: { vi: 'Quan trắc liên tục 8 tháng tại nhà máy tinh bột ở Gia Lai' },
      },
      {
        aspect: { vi: 'Chi phí khử lưu huỳnh trên 1.000 m³ khí' },
        ours: 45_000,
        today: 210_000,
        unit: 'đồng',
        source: { vi: 'So với hấp phụ bằng phoi sắt tại cùng nhà máy' },
      },
    ],
    keywords: ['kỵ khí', 'khí sinh học', 'lọc nhỏ giọt sinh học', 'H₂S', 'tinh bột sắn', 'màng HDPE', 'đồng phát'],
    fields: ['207', '208'],
    trl: 8,
    trlEvidence: { vi: 'Công trình 500 kW đã nghiệm thu cấp tỉnh và đấu nối lưới nội bộ nhà máy.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Hệ thống khử H₂S sinh học có điều khiển ô-xy vi lượng',
        number: '2-0002986',
        filedOn: '2019-12-10',
        grantedOn: '2022-10-25',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 4_000_000_000, max: 12_000_000_000 },
    owners: [
      { name: 'Trường Đại học Kỹ thuật Nam Trung Bộ', share: 60 },
      { name: 'Quỹ Phát triển Khoa học và Công nghệ tỉnh Gia Lai', share: 40 },
    ],
    origin: { kind: 'state-funded', task: '07/2020/HĐ-KHCN-GL' },
    confidential:
      'Bùn hạt thích nghi được nhân ở xưởng của trường với lịch tăng CN⁻ từ 2 lên 25 mg/L trong 75 ngày. Giá thể ' +
      'loại vòng 50 mm, tốc độ tưới 1,8 m/h.',
  },
  {
    key: 'energy-t11',
    owner: 'energy-paper',
    title: { vi: 'Phân tầng áp suất cụm xy lanh sấy giấy và tái nén hơi thứ cấp bằng bơm phun hơi' },
    summary: {
      vi:
        'Cải tạo mạch hơi – nước ngưng của phần sấy máy xeo thành ba tầng áp suất, hơi giãn áp được tái nén bằng ' +
        'bơm phun để dùng lại. Suất hơi trên một tấn giấy giảm khoảng 17%.',
    },
    description: {
      vi:
        'Phần sấy máy xeo thường cấp hơi cùng áp suất cho mọi xy lanh và xả nước ngưng nóng về bể hở, làm mất hơi ' +
        'giãn áp (flash) tương đương 10–14% nhiệt cấp. Xy lanh ngập nước ngưng còn gây dao động độ ẩm ngang băng ' +
        'giấy.\n\n' +
        'Giải pháp chia xy lanh thành ba nhóm 3,2 – 2,0 – 0,9 bar. Nước ngưng mỗi nhóm vào bình tách, hơi thứ cấp ' +
        'được bơm phun hơi (thermocompressor) hút và nâng áp nhờ hơi chính 8 bar, phần còn lại cấp cho nhóm áp ' +
        'thấp kế tiếp. Ống xi phông quay thay bằng xi phông tĩnh cố định khe hở 3 mm kết hợp thanh tạo rối phía ' +
        'trong vỏ.\n\n' +
        'Bộ điều khiển giữ chênh áp qua xi phông 0,25–0,35 bar cả khi đứt giấy. Việc cải tạo thực hiện trong hai ' +
        'kỳ dừng máy, mỗi kỳ bốn ngày, không thay xy lanh.',
    },
    applications: {
      vi: 'Máy xeo giấy bao bì, giấy vệ sinh, máy tráng phủ và dây chuyền hồ sợi có từ 12 xy lanh sấy trở lên.',
    },
    advantages: [
      {
        aspect: { vi: 'Lượng hơi cho một tấn giấy thành phẩm' },
        ours: 1.74,
        today: 2.1,
        unit: 'tấn',
        source: { vi: 'Số liệu sáu tháng trước và sau cải tạo máy xeo số 2 của công ty' },
      },
      {
        aspect: { vi: 'Biên độ dao động độ ẩm ngang băng giấy' },
        ours: 0.9,
        today: 2.3,
        unit: '% tuyệt đối',
        source: { vi: 'Máy quét độ ẩm trực tuyến, trung bình ca' },
      },
    ],
    keywords: ['phần sấy máy xeo', 'hơi thứ cấp', 'bơm phun hơi', 'xi phông tĩnh', 'nước ngưng', 'cân bằng nhiệt'],
    fields: ['203', '204'],
    trl: 9,
    trlEvidence: { vi: 'Vận hành thường trực từ tháng 4/2022 trên hai máy xeo của công ty.' },
    rights: [
      {
        kind: 'initiative',
        title: 'Sáng kiến cải tạo mạch hơi máy xeo số 2',
        number: '112/QĐ-SK',
        filedOn: '2022-05-16',
        grantedOn: '2022-09-30',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'training', 'non-exclusive-licence'],
    price: { kind: 'floor', min: 600_000_000 },
    owners: [{ name: 'Công ty Cổ phần Giấy Bao bì Lương Cầu', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bơm phun đặt gia công trong nước theo bản vẽ riêng: họng 28 mm, tỉ số cuốn 0,62 tại áp hút 1,1 bar. Hàn ' +
      'sửa khe xi phông cần đồ gá do tổ cơ khí tự chế.',
  },
  {
    key: 'energy-t12',
    owner: 'energy-solutions',
    title: {
      vi: 'Hiệu chỉnh tỉ lệ không khí – nhiên liệu của nồi hơi sinh khối theo ô-xy dư và CO bằng bộ điều khiển mờ ' + 'thích nghi',
    },
    summary: {
      vi:
        'Bộ điều khiển lắp thêm đo ô-xy dư, CO và nhiệt độ khí thoát, tự chỉnh quạt gió và tốc độ cấp liệu từng ' +
        'giây. Hệ số không khí thừa giảm từ khoảng 2,2 xuống 1,4, tiêu thụ nhiên liệu giảm 6–9%.',
    },
    description: {
      vi:
        'Nhiên liệu gỗ vụn thay đổi độ ẩm và cỡ hạt liên tục; người vận hành thường mở gió dư để tránh khói đen, ' +
        'kéo theo tổn thất nhiệt do khí thải. Thiết bị đặt đầu dò zirconia và cảm biến CO điện hóa có bơm pha ' +
        'loãng vào ống khói, cùng biến tần cho quạt cấp một, cấp hai và vít cấp liệu.\n\n' +
        'Bộ điều khiển mờ gồm 35 luật được tinh chỉnh trực tuyến bằng thuật toán bình phương tối thiểu đệ quy; ' +
        'đáp ứng với thay đổi độ ẩm nhiên liệu trong khoảng 40 giây. Ràng buộc an toàn cứng chặn CO vượt 800 ppm ' +
        'và áp âm buồng đốt thấp hơn giới hạn.\n\n' +
        'Chế độ chạy theo áp suất hơi phối hợp với dự báo phụ tải giúp tránh bật tắt đột ngột. Toàn bộ lắp trong ' +
        'một cuối tuần, vẫn giữ chế độ bằng tay để dự phòng.',
    },
    applications: {
      vi: 'Nồi hơi ghi tĩnh, ghi xích, ghi nghiêng đốt gỗ băm, mùn cưa, vỏ điều công suất 2–20 tấn/giờ.',
    },
    advantages: [
      {
        aspect: { vi: 'Ô-xy dư trung bình trong khí cháy' },
        ours: 6.2,
        today: 11.5,
        unit: '%',
        source: { vi: 'Trung bình 17 nồi hơi tại Đồng Nai, Gia Lai, 2020–2024' },
      },
      {
        aspect: { vi: 'Tổn thất nhiệt theo khí thoát' },
        ours: 11,
        today: 18.5,
        unit: '%',
        source: { vi: 'Báo cáo kiểm toán năng lượng của đơn vị độc lập' },
      },
    ],
    keywords: ['điều khiển mờ', 'ô-xy dư', 'hệ số không khí thừa', 'zirconia', 'nồi hơi', 'tỉ lệ không khí nhiên liệu'],
    fields: ['202', '203'],
    trl: 9,
    trlEvidence: { vi: '17 bộ đang vận hành thương mại, bảo hành hiệu quả tiết kiệm bằng hợp đồng.' },
    rights: [],
    modes: ['machinery-with-technology', 'technical-service', 'non-exclusive-licence'],
    price: { kind: 'firm', min: 380_000_000, max: 650_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Năng lượng Tâm Quang Việt', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Bảng 35 luật mờ và hệ số quên 0,985 của bộ nhận dạng trực tuyến. Đầu CO cần thay màng lọc 45 ngày một lần, ' +
      'mua từ nhà phân phối tại Thành phố Hồ Chí Minh với giá 1,9 triệu đồng.',
  },
  {
    key: 'energy-t13',
    owner: 'energy-university',
    title: {
      vi: 'Phát điện từ nguồn nhiệt thải 120–160 °C bằng chu trình Rankine hữu cơ với tua-bin hướng kính ổ khí',
    },
    summary: {
      vi:
        'Tổ máy ORC 50 kW dùng môi chất R1233zd(E) và tua-bin hướng kính nối thẳng máy phát tốc độ cao, không hộp ' +
        'số, không dầu bôi trơn. Kết quả phòng thí nghiệm đạt hiệu suất điện 10,4% ở nguồn nhiệt 140 °C.',
    },
    description: {
      vi:
        'Nhiệt thải dưới 160 °C của lò nung, động cơ khí sinh học, khí thoát nồi hơi quá nguội để chạy tua-bin ' +
        'hơi nước. Chu trình Rankine hữu cơ dùng môi chất có điểm sôi thấp khắc phục giới hạn này nhưng thiết bị ' +
        'nhập ngoại đắt và khó bảo trì.\n\n' +
        'Nhóm nghiên cứu thiết kế tua-bin hướng kính vào – hướng trục ra đường kính 86 mm, quay 36.000 vòng/phút, ' +
        'đặt trên ổ khí động lá mỏng dùng chính hơi môi chất. Cánh được tối ưu bằng mô phỏng CFD kết hợp mô hình ' +
        'thay thế Kriging, hiệu suất đẳng entropi đo được 79%.\n\n' +
        'Bình bay hơi kiểu tấm hàn, bình hồi nhiệt và bơm cấp biến tần gom trong khung 20 feet. Hiện trạng là mẫu ' +
        'thử chạy bằng nồi dầu nhiệt, bước tiếp theo cần đối tác có nguồn nhiệt thật để chạy dài hạn.',
    },
    applications: {
      vi: 'Tận dụng nhiệt thải ở nhà máy xi măng, gạch ốp lát, trạm khí sinh học, lò đốt rác và nguồn địa nhiệt nông.',
    },
    advantages: [
      {
        aspect: { vi: 'Suất đầu tư dự kiến' },
        ours: 48,
        today: 85,
        unit: 'triệu đồng/kW',
        source: { vi: 'Ước tính theo chi phí mẫu 50 kW, so với báo giá nhập khẩu 2023' },
      },
    ],
    keywords: ['ORC', 'nhiệt thải', 'tua-bin hướng kính', 'ổ khí', 'R1233zd(E)', 'Kriging'],
    fields: ['203'],
    trl: 4,
    trlEvidence: { vi: 'Mẫu 50 kW chạy 180 giờ trong phòng thí nghiệm, báo cáo đo được hội đồng cơ sở nghiệm thu.' },
    rights: [],
    modes: ['joint-development', 'capital-contribution'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Kỹ thuật Nam Trung Bộ', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-17/22' },
    confidential: 'Lá ổ khí bằng Inconel X-750 dày 0,1 mm phủ PTFE-MoS₂; khe hở đỉnh cánh 0,18 mm ở trạng thái nguội.',
  },
]
