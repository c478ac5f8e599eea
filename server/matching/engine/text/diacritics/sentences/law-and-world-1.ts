export default `
tôi làm công nhân may được bốn năm, nay muốn nghỉ ngang thì có phải đền bù cho công ty tháng lương nào không?
người lao động đơn phương chấm dứt hợp đồng không xác định thời hạn phải báo trước ít nhất bốn mươi lăm ngày, trừ trường hợp bị ngược đãi hoặc không được trả lương đúng hạn.
cho em hỏi thử việc hai tháng mà sếp không chịu ký giấy tờ gì hết thì có đúng luật không ạ?
thời gian thử việc đối với công việc cần trình độ cao đẳng trở lên không được kéo dài quá sáu mươi ngày.
tiền lương trong giai đoạn thử việc do hai bên thoả thuận nhưng ít nhất phải bằng tám mươi lăm phần trăm mức lương của công việc đó.
bà chủ quán bắt tụi em đóng tiền thế chân rồi giữ luôn căn cước, muốn xin lại mà bả cứ lần lữa hoài.
người sử dụng lao động bị nghiêm cấm giữ bản chính giấy tờ tuỳ thân, văn bằng và chứng chỉ của người làm thuê.
làm thêm giờ vào ngày chủ nhật thì được tính ít nhất gấp đôi so với đơn giá tiền công của ngày thường.
công ty cho nghỉ Tết bảy ngày nhưng lại trừ vào phép năm, chị em trong xưởng ai nấy đều ấm ức.
người đi làm ca đêm từ mười giờ tối đến sáu giờ sáng được trả thêm ít nhất ba mươi phần trăm tiền lương.
tôi mang thai đến tháng thứ bảy thì có được chuyển sang việc nhẹ nhàng hơn hoặc giảm bớt một giờ làm hằng ngày không?
lao động nữ sinh con được nghỉ thai sản sáu tháng, nếu sinh đôi thì từ bé thứ hai trở đi cứ mỗi con được nghỉ thêm một tháng.
chồng đóng bảo hiểm xã hội bắt buộc mà vợ sinh mổ thì được nghỉ bảy ngày làm việc để chăm vợ.
anh kia bị máy dập cụt hai ngón tay, xí nghiệp đưa đi cấp cứu xong rồi lặng thinh chẳng nhắc gì đến chuyện bồi thường.
người bị tai nạn lao động suy giảm từ năm phần trăm khả năng làm việc trở lên thì được giám định để hưởng trợ cấp.
sổ bảo hiểm của tôi bị ghi sai ngày sinh, muốn điều chỉnh thì nộp tờ khai ở đâu và chờ bao lâu?
nghỉ việc đã ba tháng mà công ty cũ vẫn chưa chốt sổ vì còn nợ tiền bảo hiểm, tôi biết kêu ai bây giờ?
trợ cấp thất nghiệp hằng tháng bằng sáu mươi phần trăm mức bình quân tiền lương đóng bảo hiểm của sáu tháng liền kề trước khi mất việc.
muốn lãnh trợ cấp thất nghiệp thì trong vòng ba tháng kể từ ngày nghỉ phải nộp hồ sơ tới trung tâm dịch vụ việc làm.
hồi trước tôi rút bảo hiểm một lần rồi, giờ đi làm lại thì có được cộng dồn mấy năm cũ không?
lương hưu được tính dựa trên số năm đóng góp và mức bình quân thu nhập làm căn cứ đóng, càng đóng lâu tỷ lệ càng cao.
tuổi nghỉ hưu trong điều kiện bình thường được nâng dần theo lộ trình cho đến khi nam đủ sáu mươi hai và nữ đủ sáu mươi.
thợ lò khai thác than dưới hầm sâu có thể về hưu sớm hơn mười năm so với quy định chung.
ban giám đốc dán thông báo cắt giảm nhân sự ngay trước cổng mà không hề bàn bạc với công đoàn cơ sở.
khi cho nhiều người thôi việc vì lý do kinh tế, doanh nghiệp buộc phải xây dựng phương án sử dụng lao động và trả trợ cấp mất việc.
em ký cam kết không làm cho đối thủ trong hai năm, nhưng trong giấy chẳng thấy ghi trả khoản tiền nào, vậy có giá trị gì không?
sa thải là hình thức kỷ luật nặng nhất, chỉ áp dụng với hành vi trộm cắp, tham ô, đánh bạc, cố ý gây thương tích, dùng ma tuý tại nơi làm việc và một số lỗi khác.
phiên họp xử lý kỷ luật mà vắng mặt người bị xem xét và đại diện công đoàn thì quyết định dễ bị toà tuyên trái pháp luật.
phạt tiền, cắt lương thay cho kỷ luật lao động là điều cấm, dù nội quy công ty có ghi rành rành đi nữa.
mấy bữa nay đi trễ có năm phút mà bị trừ nguyên nửa ngày công, tức muốn xỉu.
người giúp việc nhà cũng phải được ký hợp đồng bằng văn bản và được nghỉ ít nhất bốn ngày mỗi tháng.
trẻ em dưới mười ba tuổi chỉ được tham gia các hoạt động nghệ thuật, thể thao và phải có sự đồng ý của cơ quan chuyên môn về lao động.
lao động nước ngoài vào làm việc tại Việt Nam phải có giấy phép, trừ những diện được miễn như luật sư đã có chứng chỉ hành nghề hoặc người góp vốn đủ mức quy định.
đình công chỉ hợp pháp khi do tổ chức đại diện lãnh đạo và đã qua bước hoà giải mà không thành.
hoà giải viên lao động hẹn hai bên lên phòng làm việc sáng thứ năm, nhớ đem theo phiếu lương và hợp đồng.
thời hiệu yêu cầu toà án giải quyết tranh chấp lao động cá nhân là một năm kể từ ngày phát hiện quyền lợi của mình bị xâm phạm.
công ty phá sản thì tiền lương còn thiếu của công nhân được ưu tiên thanh toán trước các khoản nợ không có bảo đảm.
mức lương tối thiểu vùng được chia làm bốn bậc, cao nhất là các quận nội thành và thấp nhất là những huyện miền núi xa xôi.
làm ở quán trà sữa mà chủ trả có mười lăm ngàn một giờ thì có thấp hơn mức tối thiểu không anh chị?
người lao động có quyền từ chối làm việc nếu thấy rõ nguy cơ tai nạn đe doạ tính mạng mà vẫn được trả đủ lương.
hằng năm chủ xưởng phải tổ chức khám sức khoẻ cho công nhân, riêng nghề nặng nhọc thì sáu tháng một lần.
bụi phổi silic là bệnh nghề nghiệp thường gặp ở thợ đục đá, thợ đúc và công nhân nghiền quặng.
hợp đồng khoán việc khác hợp đồng lao động ở chỗ người nhận khoán tự sắp xếp thời giờ và chịu trách nhiệm về kết quả.
nhân viên giao hàng chạy ứng dụng có được coi là người lao động hay không vẫn là đề tài tranh cãi giữa các luật gia.
tui bị quỵt ba tháng lương thợ hồ, chủ thầu tắt máy trốn biệt, giờ muốn thưa thì viết đơn gửi chỗ nào?
trước hết anh nên làm đơn khiếu nại gửi thanh tra sở, kèm bảng chấm công và tin nhắn hẹn trả tiền.
hợp đồng lao động có thời hạn chỉ được gia hạn thêm một lần, lần ký tiếp theo phải chuyển sang loại không xác định thời hạn.
nếu công ty điều chuyển nhân viên sang làm việc khác quá sáu mươi ngày trong năm thì phải được người đó đồng ý bằng văn bản.
tạm hoãn hợp đồng trong thời gian đi nghĩa vụ quân sự, khi trở về người lính phải được nhận lại chỗ làm cũ.
phụ nữ đang nuôi con dưới mười hai tháng tuổi được nghỉ sáu mươi phút mỗi ngày để cho bú, vắt và trữ sữa.
quấy rối tình dục nơi công sở gồm cả lời nói bóng gió, cử chỉ sàm sỡ lẫn hình ảnh gửi qua điện thoại.
cô kế toán trưởng xin nghỉ không lương nửa năm để chăm mẹ già bị liệt, giám đốc ngần ngừ mãi mới duyệt.
tiền thưởng Tết không phải là khoản bắt buộc, nó tuỳ thuộc vào kết quả sản xuất và quy chế mà doanh nghiệp đã công bố.
công nhân bị ngất xỉu hàng loạt sau bữa trưa, cơ quan chức năng đã niêm phong mẫu thức ăn của bếp tập thể.
theo quy định mới, người tham gia bảo hiểm xã hội đủ mười lăm năm là có thể hưởng lương hưu khi đến tuổi.
bảo hiểm xã hội tự nguyện phù hợp với tiểu thương, nông dân và những người làm nghề tự do không có chủ thuê.
nếu chẳng may người đang đóng bảo hiểm qua đời thì ai lo mai táng sẽ được nhận khoản trợ cấp bằng mười tháng lương cơ sở.
vợ goá và con chưa đủ mười tám tuổi của người mất có thể được hưởng tiền tuất hằng tháng.
ốm phải nằm viện một tuần thì cần xin giấy ra viện có dấu đỏ để nộp cho phòng nhân sự làm chế độ.
bác sĩ cấp giấy nghỉ hưởng bảo hiểm xã hội khống có thể bị truy cứu trách nhiệm hình sự về tội gian lận.
thoả ước lao động tập thể chỉ được ký khi có quá nửa số người lao động biểu quyết tán thành.
giám đốc nhân sự giải thích rằng tiền xăng xe, điện thoại và cơm trưa không nằm trong lương đóng bảo hiểm.
chúng tôi đi xuất khẩu lao động sang Đài Loan, môi giới đòi sáu ngàn đô, không hiểu khoản nào hợp lệ khoản nào không.
người đi làm việc ở nước ngoài theo hợp đồng bỏ trốn ở lại trái phép sẽ bị xử phạt và buộc phải về nước.
tiền ký quỹ nộp vào ngân hàng được hoàn trả cả gốc lẫn lãi khi người lao động hoàn thành hợp đồng và về đúng hạn.
lái xe đường dài ngủ gật trên vô lăng gây tai nạn thì hãng vận tải có phải liên đới bồi thường không?
chủ sử dụng phải bồi thường thiệt hại do người làm công gây ra trong khi thực hiện công việc được giao rồi mới yêu cầu người đó hoàn trả.
đi trên đường từ nhà tới chỗ làm mà té xe gãy tay có được coi như tai nạn lao động không?
tai nạn xảy ra trên tuyến đường hợp lý và trong khoảng thời gian hợp lý thì vẫn được quỹ bảo hiểm chi trả.
ông bảo vệ già than rằng trực mười hai tiếng một đêm mà chẳng được thêm đồng phụ cấp nào.
tổng số giờ làm thêm không được vượt quá hai trăm giờ một năm, một số ngành như dệt may, da giày được tới ba trăm.
người cao tuổi vẫn có thể tiếp tục đi làm nếu đủ sức khoẻ, khi đó được thoả thuận rút ngắn thời giờ hằng ngày.
xưởng mộc không che chắn lưỡi cưa, thanh tra lập biên bản và đình chỉ hoạt động ngay tại chỗ.
bảng lương phải ghi rõ tiền lương, tiền làm thêm giờ, nội dung và số tiền bị khấu trừ nếu có.
mức khấu trừ để bồi thường đồ vật hư hỏng không được quá ba mươi phần trăm lương thực trả hằng tháng.
làm mất con dấu của công ty thì nhân viên văn thư phải chịu trách nhiệm tới đâu?
công đoàn phí do đoàn viên đóng bằng một phần trăm tiền lương, còn kinh phí công đoàn thì doanh nghiệp nộp hai phần trăm quỹ lương.
em là sinh viên làm thêm buổi tối ở tiệm bánh, bị chủ chửi mắng rồi đuổi khơi khơi, có đòi được lương tháng này không?
dù ký giấy hay chỉ nói miệng, hễ có làm việc thì chủ vẫn phải thanh toán đầy đủ tiền công tương ứng.
tổ trưởng chuyền bảo ai không tăng ca thì khỏi lãnh tiền chuyên cần, chị em bàn nhau làm đơn tập thể.
khi sáp nhập hai công ty, bên kế thừa phải tiếp tục thực hiện các hợp đồng lao động đã có từ trước.
người khuyết tật nặng không bị buộc làm ban đêm nếu bản thân họ không đồng ý.
theo thông lệ, thư mời nhận việc chỉ là lời đề nghị chứ chưa làm phát sinh đầy đủ quyền và nghĩa vụ như hợp đồng.
đóng bảo hiểm y tế liên tục năm năm trở lên thì được cấp giấy miễn cùng chi trả khi số tiền vượt sáu tháng lương cơ sở.
tôi làm hai nơi cùng lúc thì đóng bảo hiểm ở bên nào, hay là phải đóng cả hai?
người giao kết nhiều hợp đồng chỉ tham gia bảo hiểm xã hội bắt buộc tại nơi ký đầu tiên.
con ốm dưới ba tuổi, cha hoặc mẹ được nghỉ tối đa hai mươi ngày trong một năm để chăm sóc.
suốt mùa dịch, hàng vạn công nhân lũ lượt chạy xe máy về quê, bồng bế con nhỏ ròng rã mấy ngày đêm.
cơ quan quản lý đang lấy ý kiến về việc rút ngắn tuần làm việc từ bốn mươi tám xuống còn bốn mươi giờ.
lãnh đạo tập đoàn hứa sẽ trả dứt điểm khoản lương còn nợ trước ngày rằm tháng giêng.
luật sư khuyên thân chủ nên giữ kỹ bản ghi âm cuộc trao đổi với trưởng phòng để làm bằng chứng.
nếu bị cho nghỉ việc trái luật, người lao động được nhận trở lại làm và lãnh thêm ít nhất hai tháng lương.
thợ hàn phải đeo mặt nạ, găng da và ủng cách điện, ai làm ẩu bị đình chỉ ba ngày.
cậu học nghề mười sáu tuổi được trả công nếu trực tiếp làm ra sản phẩm trong thời gian tập nghề.
mẹ tôi bán vé số ngoài vỉa hè thì mua bảo hiểm tự nguyện mỗi tháng tốn chừng bao nhiêu?
nhà nước hỗ trợ một phần tiền đóng cho hộ nghèo, hộ cận nghèo và người dân vùng đặc biệt khó khăn.
ngày giỗ tổ Hùng Vương mùng mười tháng ba âm lịch là ngày nghỉ lễ được hưởng nguyên lương.
bản thân kết hôn được nghỉ ba ngày, còn con cái cưới thì cha mẹ được nghỉ một ngày.
trống đồng Đông Sơn khắc hình chim lạc, thuyền độc mộc và những người đội mũ lông chim nhảy múa quanh mặt trời.
theo truyền thuyết, Lạc Long Quân lấy Âu Cơ sinh ra bọc trăm trứng, năm mươi con theo cha xuống biển, năm mươi con theo mẹ lên non.
An Dương Vương dời đô xuống Cổ Loa, xây thành xoáy trôn ốc và lập ra nước Âu Lạc.
nỏ thần bị tráo lẫy, Mỵ Châu rắc lông ngỗng dọc đường chạy giặc, câu chuyện ấy người Việt nào cũng thuộc.
Hai Bà Trưng phất cờ khởi nghĩa ở cửa sông Hát vào mùa xuân năm bốn mươi, đuổi thái thú Tô Định chạy về phương Bắc.
Bà Triệu cưỡi voi trắng ra trận, nói rằng muốn cưỡi cơn gió mạnh, đạp luồng sóng dữ chứ không chịu cúi đầu làm tì thiếp.
Lý Bí lên ngôi hoàng đế, đặt quốc hiệu là Vạn Xuân với mong ước xã tắc bền lâu muôn thuở.
Ngô Quyền cho đóng cọc gỗ bịt sắt xuống lòng sông Bạch Đằng, đợi thuỷ triều rút thì phản công đánh tan quân Nam Hán.
Đinh Bộ Lĩnh thuở nhỏ chăn trâu, bẻ bông lau làm cờ tập trận, về sau dẹp loạn mười hai sứ quân.
thái hậu Dương Vân Nga khoác áo long bào lên vai thập đạo tướng quân Lê Hoàn giữa lúc quân Tống lăm le bờ cõi.
Lý Công Uẩn viết chiếu dời đô từ Hoa Lư chật hẹp về thành Đại La, thế đất rồng cuộn hổ ngồi.
nhà Lý dựng Văn Miếu để thờ Khổng Tử, rồi mở Quốc Tử Giám dạy con em quý tộc.
bài thơ thần vang lên trong đêm bên bờ sông Như Nguyệt được coi là bản tuyên ngôn độc lập đầu tiên.
ba lần quân Mông Nguyên tràn sang đều bị nhà Trần đánh bại, lẫy lừng nhất là trận thuỷ chiến năm 1288.
hội nghị Diên Hồng triệu các bô lão khắp nơi về kinh, vua hỏi nên hoà hay nên đánh thì muôn người đồng thanh hô đánh.
Trần Hưng Đạo soạn hịch tướng sĩ, lời lẽ thống thiết khiến ba quân thích vào tay hai chữ sát thát.
Phật hoàng Trần Nhân Tông nhường ngôi cho con rồi lên núi Yên Tử tu hành, sáng lập dòng thiền Trúc Lâm.
Hồ Quý Ly phát hành tiền giấy, hạn điền hạn nô, nhưng lòng dân không theo nên mất nước vào tay nhà Minh.
Lê Lợi tụ nghĩa ở Lam Sơn, nếm mật nằm gai mười năm trời mới quét sạch bóng giặc.
Nguyễn Trãi dùng mưu phạt tâm công, viết thư dụ hàng các thành rồi thay vua soạn bài cáo bình Ngô.
bộ luật Hồng Đức thời Lê Thánh Tông bảo vệ phần nào quyền thừa kế của con gái, điều hiếm thấy trong xã hội phong kiến phương Đông.
chúa Trịnh ở Đàng Ngoài và chúa Nguyễn ở Đàng Trong lấy sông Gianh làm ranh giới suốt hơn một thế kỷ.
Hội An từng là thương cảng sầm uất, nơi thuyền buôn Nhật Bản, Bồ Đào Nha và Hà Lan ghé lại mua tơ lụa, trầm hương.
ba anh em nhà Tây Sơn dựng cờ đào, lấy của nhà giàu chia cho dân nghèo, thanh thế mỗi ngày một lớn.
Nguyễn Huệ hành quân thần tốc ra Bắc, cho lính ăn Tết trước rồi đánh úp đồn Ngọc Hồi, Đống Đa.
tướng giặc Sầm Nghi Đống thắt cổ tự vẫn trên gò, còn Tôn Sĩ Nghị bỏ cả ấn tín chạy qua cầu phao.
Gia Long lên ngôi năm 1802, đóng đô ở Phú Xuân và đổi quốc hiệu thành Việt Nam.
Minh Mạng cho đào kênh, đắp đường, chia lại tỉnh hạt, song lại cấm đạo gắt gao.
liên quân Pháp và Tây Ban Nha nổ súng đánh vào cửa biển Đà Nẵng năm 1858.
Nguyễn Trung Trực đốt cháy tàu chiến trên sông Nhật Tảo, trước lúc bị chém còn dõng dạc bảo bao giờ nhổ hết cỏ nước Nam thì mới hết người Nam đánh Tây.
phong trào Cần Vương do Tôn Thất Thuyết phò vua Hàm Nghi phát động, kéo dài đến tận cuối thế kỷ mười chín.
Hoàng Hoa Thám giữ vùng rừng rậm Yên Thế gần ba mươi năm, quân Pháp mấy phen phải xin giảng hoà.
Phan Bội Châu đưa thanh niên sang Nhật du học, mong cầu viện để đánh đuổi thực dân.
Phan Châu Trinh chủ trương khai dân trí, chấn dân khí, hậu dân sinh bằng con đường cải cách ôn hoà.
vua Duy Tân mới mười mấy tuổi đã mưu khởi nghĩa, việc bại lộ nên bị đày ra đảo Réunion.
Nguyễn Thái Học cùng mười hai đồng chí bước lên máy chém ở Yên Bái, miệng hô vang Việt Nam muôn năm.
cao trào Xô viết Nghệ Tĩnh bùng lên trong những năm khủng hoảng kinh tế, nông dân đốt huyện đường, xé sổ thuế.
nạn đói năm Ất Dậu cướp đi gần hai triệu sinh mạng, người chết nằm la liệt dọc các ngả đường Thái Bình, Nam Định.
ngày 2 tháng 9 năm 1945, Chủ tịch Hồ Chí Minh đọc bản Tuyên ngôn Độc lập tại quảng trường Ba Đình.
Điện Biên Phủ thất thủ sau năm mươi sáu ngày đêm, tướng De Castries cùng bộ tham mưu ra hàng.
bộ đội kéo pháo bằng tay qua đèo dốc, dân công đẩy xe đạp thồ chở gạo nườm nượp trong đêm.
hiệp định Genève tạm chia đất nước ở vĩ tuyến mười bảy, con sông Bến Hải thành ranh giới đau thương.
đường Trường Sơn len lỏi qua rừng già, bom cày đạn xới mà đoàn xe không kính vẫn băng băng ra tiền tuyến.
địa đạo Củ Chi dài hàng trăm cây số, có bếp Hoàng Cầm giấu khói, có hầm chông và cả phòng mổ dã chiến.
mười hai ngày đêm cuối năm 1972, pháo đài bay B-52 rơi lả tả trên bầu trời Hà Nội.
chiếc xe tăng húc đổ cánh cổng Dinh Độc Lập vào trưa 30 tháng 4 năm 1975.
thời bao cấp, người ta xếp hàng từ tinh mơ bằng cục gạch, cái rổ để mua vài lạng thịt theo tem phiếu.
đại hội Đảng lần thứ sáu năm 1986 mở ra công cuộc đổi mới, xoá bỏ dần cơ chế quan liêu.
kinh đô Phù Nam xưa nằm quanh vùng Óc Eo, nơi khai quật được cả đồng tiền vàng La Mã.
người Chăm để lại những đền tháp gạch nung đỏ au ở Mỹ Sơn mà đến nay kỹ thuật kết dính vẫn còn là bí ẩn.
vì sao triều Nguyễn lại cho đúc chín chiếc đỉnh đồng đặt trước Thế Miếu trong hoàng thành Huế?
mộc bản khắc ngược chữ Hán trên gỗ thị, dùng để in sách và lưu giữ chính văn chính sử.
châu bản là giấy tờ hành chính có bút phê bằng mực son của nhà vua.
ai là vị trạng nguyên trẻ tuổi nhất trong lịch sử khoa cử nước ta?
Nguyễn Hiền đỗ đầu khi mới mười ba tuổi, vua Trần chê còn bé quá nên cho về nhà học thêm lễ.
khoa thi cuối cùng của chế độ khoa cử Hán học diễn ra ở Huế năm 1919, khép lại gần chín thế kỷ.
Alexandre de Rhodes in cuốn từ điển Việt Bồ La tại Roma năm 1651, góp phần định hình chữ quốc ngữ.
Trương Vĩnh Ký thông thạo hàng chục thứ tiếng, làm chủ bút tờ Gia Định báo đầu tiên.
phong trào Đông Kinh nghĩa thục cổ động cắt tóc ngắn, mặc đồ tây, học chữ mới và dùng hàng nội hoá.
cụ Huỳnh Thúc Kháng làm quyền chủ tịch nước trong lúc Hồ Chủ tịch sang Pháp đàm phán.
các vua Hùng truyền nhau mười tám đời, kinh đô đặt ở Phong Châu thuộc đất Phú Thọ ngày nay.
người Lạc Việt nhuộm răng đen, ăn trầu, xăm mình và ở nhà sàn mái cong hình thuyền.
cuộc di dân vào đất Thuận Hoá, Quảng Nam mở đầu bằng sính lễ hai châu Ô, Lý trong đám cưới công chúa Huyền Trân.
Mạc Cửu khai phá đất Hà Tiên, dựng phố chợ, mở thương điếm rồi dâng đất cho chúa Nguyễn.
kênh Vĩnh Tế được hàng vạn dân binh đào bằng tay ròng rã năm năm dọc biên giới Tây Nam.
Thoại Ngọc Hầu thương dân phu chết vì sơn lam chướng khí nên lập nghĩa trang cải táng dưới chân núi Sam.
đội Hoàng Sa hằng năm giong thuyền câu ra đảo thu lượm hoá vật từ những chiếc tàu đắm.
lễ khao lề thế lính ở Lý Sơn tưởng nhớ những người ra đi mang theo đôi chiếu, dây mây và thẻ bài.
tượng binh là đội quân cưỡi voi, từng làm khiếp vía kỵ binh phương Bắc trong nhiều trận đánh.
súng thần cơ do Hồ Nguyên Trừng chế tạo khiến quân Minh phải nể phục và bắt ông về làm quan chế súng.
Yết Kiêu lặn giỏi như rái cá, ban đêm bơi ra đục thủng đáy thuyền giặc.
Chu Văn An dâng sớ xin chém bảy tên nịnh thần, vua không nghe, ông treo ấn từ quan về núi dạy học.
vụ án Lệ Chi Viên khiến ba họ nhà Nguyễn Trãi bị tru di, mãi hai mươi năm sau mới được minh oan.
thành nhà Hồ xếp bằng những phiến đá nặng hàng chục tấn, không hề dùng vữa mà vẫn đứng sừng sững sáu trăm năm.
ở Thăng Long xưa có ba mươi sáu phố phường, mỗi phố buôn một thứ hàng như thiếc, bạc, chiếu, đường.
cầu Long Biên do hãng Daydé và Pillé xây dựng, khánh thành năm 1902 và mang tên viên toàn quyền Doumer.
người Pháp trồng cà phê, cao su trên đất đỏ bazan, phu đồn điền đi dễ khó về, bủng beo như tàu lá chuối.
bác sĩ Alexandre Yersin tìm ra trực khuẩn dịch hạch và khám phá cao nguyên Lâm Viên, nơi sau này mọc lên thành phố Đà Lạt.
nhà tù Côn Đảo có dãy chuồng cọp với song sắt trên nóc, cai ngục đứng trên rắc vôi bột xuống đầu tù nhân.
Võ Thị Sáu hái hoa lê ki ma cài lên tóc trên đường ra pháp trường, khi ấy chị chưa tròn mười chín.
đại tướng Võ Nguyên Giáp vốn là thầy giáo dạy sử, chưa qua trường quân sự chính quy nào.
Bảo Đại thoái vị, trao ấn kiếm tại cửa Ngọ Môn và nói thà làm dân một nước độc lập còn hơn làm vua một nước nô lệ.
hiệp định Paris được ký kết sau gần năm năm vừa đánh vừa đàm, quân Mỹ cuốn cờ rút về nước.
chất độc da cam gây dị tật bẩm sinh cho nhiều thế hệ, có làng gần như nhà nào cũng có người mắc bệnh.
cuộc tổng tuyển cử đầu tiên ngày 6 tháng 1 năm 1946 thu hút tuyệt đại đa số cử tri đi bỏ phiếu.
năm 1995 Việt Nam bình thường hoá quan hệ với Hoa Kỳ và trở thành thành viên thứ bảy của khối ASEAN.
làng Đường Lâm có hai vua, tường đá ong vàng ruộm, cổng làng rợp bóng cây đa trăm tuổi.
bia tiến sĩ đặt trên lưng rùa đá, khắc tên người đỗ đạt để nêu gương cho hậu thế.
thời Lý Trần, ba tôn giáo Nho, Phật, Lão cùng tồn tại, nhà sư thường được mời vào triều bàn việc nước.
khởi nghĩa Yên Bái thất bại nhưng câu nói không thành công cũng thành nhân còn lưu truyền mãi.
nhà bác học Lê Quý Đôn viết Vân đài loại ngữ, một bộ sách bách khoa ghi chép đủ thứ từ địa lý, nông học đến ngôn ngữ.
Hải Thượng Lãn Ông bỏ nghiệp binh thư về quê mẹ ở Hương Sơn bốc thuốc cứu người.
Tuệ Tĩnh có câu thuốc Nam chữa người Nam, được tôn là ông tổ của nghề thuốc nước ta.
Nguyễn Công Trứ quai đê lấn biển, lập nên hai huyện Tiền Hải và Kim Sơn trù phú.
Đào Duy Từ xuất thân con nhà hát xướng, không được đi thi nên vào Nam giúp chúa Nguyễn đắp luỹ Trường Dục, luỹ Thầy.
bà huyện Thanh Quan dừng chân lúc bóng xế trên đèo Ngang, bâng khuâng nhớ nước thương nhà.
hoàng hậu Nam Phương là tín đồ Công giáo, từng du học Pháp và nổi tiếng đoan trang.
lăng Khải Định khảm sành sứ lộng lẫy, pha trộn kiến trúc Á Âu, xây mất mười một năm mới xong.
nhã nhạc cung đình Huế, không gian văn hoá cồng chiêng và dân ca quan họ đều được UNESCO ghi danh.
di tích hoàng thành Thăng Long chồng xếp nhiều lớp nền móng, ngói ống, đầu rồng đất nung của các triều đại.
tại sao sử cũ gọi giai đoạn từ năm 179 trước Công nguyên đến năm 938 là thời Bắc thuộc?
nước Lâm Ấp do Khu Liên lập nên ở phía nam quận Nhật Nam, là tiền thân của vương quốc Chăm Pa.
vua Chế Bồng Nga ba lần kéo quân vào cướp phá Thăng Long rồi tử trận vì đạn súng thần công.
Mai Thúc Loan bị đày đi cống vải, phẫn uất nổi dậy xưng đế, dân gọi là vua Đen.
Phùng Hưng sức khoẻ hơn người, vật trâu đánh hổ, được dân tôn là Bố Cái Đại Vương.
Khúc Thừa Dụ tính tình khoan hoà, nhân lúc nhà Đường rối ren mà tự xưng tiết độ sứ.
người Việt thờ tứ bất tử gồm Tản Viên, Thánh Gióng, Chử Đồng Tử và bà chúa Liễu Hạnh.
Thánh Gióng nhổ bụi tre đằng ngà quật tới tấp vào đầu giặc Ân rồi cưỡi ngựa sắt bay về trời.
Sơn Tinh dâng núi, Thuỷ Tinh dâng nước, năm nào cũng đánh nhau khiến mùa màng ngập lụt.
truyện bánh chưng bánh giầy kể hoàng tử Lang Liêu nghèo nhất lại được truyền ngôi nhờ tấm lòng thơm thảo.
quả dưa hấu được Mai An Tiêm trồng trên hoang đảo, khắc chữ lên vỏ thả trôi về đất liền.
tục ăn trầu bắt nguồn từ chuyện hai anh em họ Cao và người vợ thuỷ chung hoá thành vôi, cau và dây trầu.
phố Hiến ở Hưng Yên từng đông vui chỉ sau kinh kỳ, nay còn nhãn lồng tiến vua nức tiếng.
gốm Chu Đậu, gốm Bát Tràng theo tàu buôn sang tận bảo tàng Topkapi ở Istanbul.
xác con tàu đắm ngoài khơi Cù Lao Chàm chứa hàng trăm ngàn hiện vật gốm hoa lam thế kỷ mười lăm.
đất Gia Định xưa hùm beo cá sấu nhung nhúc, lưu dân vừa khẩn hoang vừa đánh mõ đuổi thú.
Lê Văn Duyệt làm tổng trấn Gia Định thành, nổi tiếng nghiêm minh, đến nay dân Sài Gòn vẫn gọi là đức Tả quân.
`
